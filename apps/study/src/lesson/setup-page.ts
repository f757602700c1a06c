import type { Lesson } from '@sanad/lesson';
import { resumePosition } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { shownLanguage } from '../lessons/lesson-figures.ts';
import { unfinished } from '../log/sessions.ts';
import { icon } from '../parts/icons.ts';
import { segments } from '../parts/segments.ts';
import { ticks } from '../parts/ticks.ts';
import { resumeQuiz } from '../quiz/resume-quiz.ts';
import { startQuiz, usualCount } from '../quiz/start-quiz.ts';
import { routeHref } from '../routing/route.ts';
import { LessonScreen } from './lesson-screen.ts';
import { moreOptions } from './more-options.ts';
import { blueprintOf, counts, settingsOf, usualChoice, type ChoiceProblem, type QuizChoice } from './quiz-choice.ts';

/** Quiz set-up: one press starts ten questions; the rest is behind "more". */
export class SetupPage extends LessonScreen {
  @state() private choice: QuizChoice | undefined;
  @state() private problem: ChoiceProblem | undefined;

  protected override readonly tab = 'quiz';
  #starting = false;

  protected override body(lesson: Lesson): TemplateResult {
    const { setup } = this.strings;
    const choice = this.#choiceFor(lesson);
    const change = (part: Partial<QuizChoice>): void => {
      this.choice = { ...choice, ...part };
      this.problem = undefined;
    };
    return html`${this.#unfinishedPart(lesson)}
      <form class="form" novalidate @submit=${this.#submit}>
        <h2 class="page-title">${setup.heading}</h2>
        <p class="small">${setup.dek}</p>
        ${segments({
          name: 'count',
          legend: setup.length,
          choices: counts.map((value) => ({ value, label: String(value) })),
          chosen: choice.count,
          choose: (count) => {
            change({ count });
          },
        })}
        <div>
          ${segments({
            name: 'mode',
            legend: setup.mode,
            choices: (['practice', 'exam'] as const).map((value) => ({ value, label: setup.modes[value] })),
            chosen: choice.mode,
            choose: (mode) => {
              change({ mode });
            },
          })}
          <p class="note">${setup.modeNotes[choice.mode]}</p>
        </div>
        ${moreOptions({ lesson, choice, strings: this.strings, badSeed: this.problem === 'bad-seed', change })}
        <div class="acts">
          <button class="btn main" type="submit">${setup.action(choice.count)}${icon('onward')}</button>
        </div>
        <div role="alert">${this.#problemPart()}</div>
      </form>`;
  }

  #choiceFor(lesson: Lesson): QuizChoice {
    return this.choice ?? usualChoice(shownLanguage(lesson, this.language), usualCount);
  }

  #problemPart(): TemplateResult | typeof nothing {
    if (this.problem === undefined) return nothing;
    const { setup } = this.strings;
    const words: Readonly<Record<ChoiceProblem, string>> = {
      'pick-topic': setup.pickTopic,
      'pick-type': setup.pickType,
      'bad-seed': setup.seedInvalid,
      'no-items': setup.nothing,
    };
    return html`<p class="error" id="setup-problem">${icon('wrong')}<span>${words[this.problem]}</span></p>`;
  }

  #unfinishedPart(lesson: Lesson): TemplateResult | typeof nothing {
    const open = unfinished(this.study.log.sessions, lesson.id);
    if (open === undefined) return nothing;
    const { setup, next, position } = this.strings;
    const at = resumePosition(open);
    return html`<section class="form">
      <div class="sect">
        <h2>${setup.unfinished}</h2>
        <span class="note">${position(at + 1, open.quiz.items.length)}</span>
      </div>
      ${ticks({ ...open, position: at })}
      <div class="acts">
        <a class="btn" href=${routeHref({ screen: 'quiz', session: open.id })} @click=${resumeQuiz(this.study, open)}
          >${next.resumeAction}</a
        >
      </div>
    </section>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#start();
  };

  async #start(): Promise<void> {
    const { lesson } = this;
    if (lesson === undefined || this.#starting) return;
    const choice = this.#choiceFor(lesson);
    const chosen = blueprintOf(choice);
    if (!chosen.ok) {
      this.problem = chosen.error;
      return;
    }
    this.#starting = true;
    const started = await startQuiz(this.study, lesson, chosen.value.blueprint, {
      settings: settingsOf(choice),
      seed: chosen.value.seed,
    });
    this.#starting = false;
    if (!started.ok) this.problem = started.error;
  }
}

customElements.define('study-setup', SetupPage);
