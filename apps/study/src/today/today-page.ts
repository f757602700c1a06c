import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Lesson } from '@sanad/lesson';
import { lastFinished, unfinished } from '../log/sessions.ts';
import { lessonProblemPage } from '../parts/problem-page.ts';
import { shownLanguage } from '../lessons/lesson-figures.ts';
import { skeleton } from '../parts/skeleton.ts';
import { resumeQuiz } from '../quiz/resume-quiz.ts';
import { startQuiz, usualCount } from '../quiz/start-quiz.ts';
import { StudyScreen } from '../study-screen.ts';
import { againLead, dueLead, resumeLead, welcomeLead } from './lead.ts';
import { lessonList } from './lesson-list.ts';
import { howToStudy, lastQuiz, unfinishedQuiz } from './side.ts';
import type { weekPart } from './week-part.ts';

/** Today: one obvious next step, and the lessons. */
export class TodayPage extends StudyScreen {
  /** A second press while the first is being saved starts nothing. */
  #starting = false;
  /** What draws the week; fetched when there are cards to draw it from. */
  @state() private drawWeek: typeof weekPart | undefined;
  #fetchesWeek = false;

  protected override willUpdate(): void {
    if (this.study.cards.desk === undefined || this.#fetchesWeek) return;
    this.#fetchesWeek = true;
    void import('./week-part.ts').then(
      ({ weekPart }) => {
        this.drawWeek = weekPart;
      },
      () => {
        this.#fetchesWeek = false;
      },
    );
  }

  protected override render(): TemplateResult {
    const { library, log, cards } = this.study;
    const { entries } = library;
    const ready = entries.flatMap((entry) => (entry.state === 'ready' ? [entry.lesson] : []));
    const [first] = ready;
    if (first === undefined) return this.#withoutLessons();
    return html`<div class="page front">
      ${this.#lead(first, ready)}
      <div class="side">${this.#side()}</div>
      ${lessonList(entries, log.sessions, this.language, cards.desk)}
    </div>`;
  }

  #withoutLessons(): TemplateResult {
    const { library } = this.study;
    const failed = library.entries.find((entry) => entry.state === 'failed');
    if (failed === undefined) return html`<div class="page">${skeleton(this.strings)}</div>`;
    return lessonProblemPage(this.strings, this.language, failed.failure, () => void library.load(failed.name));
  }

  #lead(first: Lesson, lessons: readonly Lesson[]): TemplateResult {
    const { sessions } = this.study.log;
    const { language } = this;
    const due = this.#dueLead();
    if (due !== undefined) return due;
    const open = unfinished(sessions);
    if (open !== undefined) return resumeLead(open, language, resumeQuiz(this.study, open));
    const last = lastFinished(sessions);
    if (last === undefined) {
      return welcomeLead(first, language, this.#start(first), () => void this.#switchLanguage());
    }
    const lesson = lessons.find(({ id }) => id === last.lesson.id) ?? first;
    return againLead(lesson, language, this.#start(lesson));
  }

  /** Undefined while no card is due, or the cards are not here. */
  #dueLead(): TemplateResult | undefined {
    const { desk } = this.study.cards;
    if (desk === undefined) return undefined;
    const { cards } = desk.due(this.language);
    const [first] = cards;
    const count = cards.length;
    return first && dueLead({ count, minutes: desk.minutesFor(count), first: first.shown }, this.language);
  }

  /** Whoever has a week behind them needs not be told how to study. */
  #side(): TemplateResult {
    const { desk } = this.study.cards;
    const week = (desk && this.drawWeek?.(desk, this.language)) ?? nothing;
    return html`${this.#quizPart() ?? (week === nothing ? howToStudy(this.strings) : nothing)} ${week}`;
  }

  /** The quiz that was left, where something else comes first, or the last one; undefined while there is none. */
  #quizPart(): TemplateResult | undefined {
    const open = unfinished(this.study.log.sessions);
    if (open !== undefined && this.#dueLead() !== undefined) {
      return unfinishedQuiz(open, this.language, resumeQuiz(this.study, open));
    }
    const last = lastFinished(this.study.log.sessions);
    return last && lastQuiz(last, this.language);
  }

  #start(lesson: Lesson): () => void {
    return () => {
      if (this.#starting) return;
      this.#starting = true;
      const blueprint = { language: shownLanguage(lesson, this.language), count: usualCount };
      void startQuiz(this.study, lesson, blueprint).finally(() => {
        this.#starting = false;
      });
    };
  }

  #switchLanguage(): Promise<void> {
    return this.study.preferences.setLanguage(this.language === 'ar' ? 'en' : 'ar');
  }
}

customElements.define('study-today', TodayPage);
