import type { Item } from '@sanad/lesson';
import type { AnswerEvent, OpenPassageEvent } from '@sanad/elements';
import type { Session } from '@sanad/quiz';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { problemPage } from '../parts/problem-page.ts';
import { StudyScreen } from '../study-screen.ts';
import { closing } from './closing.ts';
import { desk } from './desk.ts';
import { nextStep } from './next-step.ts';
import { QuizRun } from './quiz-run.ts';

/** Quiz: one question a screen. Everything shown is the fold of the session's events. */
export class QuizPage extends StudyScreen {
  @property({ attribute: false }) sessionId = '';
  /** The last question is done or skipped, and some are unanswered. */
  @state() private atEnd = false;
  #run: QuizRun | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('sessionId')) return;
    this.#run = new QuizRun(this.study.log, this.study.host, this.sessionId);
    this.atEnd = false;
  }

  protected override render(): TemplateResult {
    const session = this.#run?.session;
    const { problem, quiz } = this.strings;
    if (session === undefined) return problemPage(this.strings, problem.noQuiz, problem.noQuizText);
    const item = session.quiz.items[session.position];
    return html`${desk(session, this.atEnd, this.strings, this.#goTo)}
      <div class="page quiz-body">
        <h1 class="sr" tabindex="-1">${quiz.title(session.quiz.title)}</h1>
        ${this.#fewer(session)} ${this.atEnd || item === undefined ? this.#closing(session) : this.#item(session, item)}
      </div>`;
  }

  protected override updated(): void {
    const session = this.#run?.session;
    if (session?.status === 'submitted') this.study.navigation.replace({ screen: 'result', session: session.id });
    const item = session?.quiz.items[session.position];
    if (item !== undefined) this.#run?.show(item);
  }

  #item(session: Session, item: Item): TemplateResult {
    const answer = session.answers.get(item.id);
    return html`<sanad-item
      .item=${item}
      .response=${answer?.response}
      .grade=${answer?.grade}
      .hintsShown=${session.hints.get(item.id) ?? 0}
      .uiLanguage=${this.language}
      @sanad-answer=${({ response }: AnswerEvent) => void this.#run?.answer(item, response)}
      @sanad-hint=${() => void this.#run?.hint(item)}
      @sanad-skip=${() => void this.#skip(session, item)}
      @sanad-next=${() => void this.#next(session)}
      @sanad-open-passage=${({ sentence }: OpenPassageEvent) => {
        this.study.navigation.go({ screen: 'read', lesson: session.lesson.id, sentence });
      }}
    ></sanad-item>`;
  }

  #fewer(session: Session): TemplateResult | typeof nothing {
    const { items, shortfalls } = session.quiz;
    const short = session.position === 0 && shortfalls.some(({ reason }) => reason === 'too-few-facts');
    return short ? html`<p class="note">${this.strings.quiz.fewer(items.length)}</p>` : nothing;
  }

  #closing(session: Session): TemplateResult {
    const left = session.quiz.items.findIndex(({ id }) => !session.answers.has(id));
    return closing(
      session.quiz.items.length - session.answers.size,
      this.strings,
      () => void this.#goTo(left),
      () => void this.#run?.submit(),
    );
  }

  readonly #goTo = async (to: number): Promise<void> => {
    await this.#run?.move(to);
    this.atEnd = false;
  };

  async #skip(session: Session, item: Item): Promise<void> {
    await this.#run?.skip(item);
    if (session.position === session.quiz.items.length - 1) await this.#close();
  }

  async #next(session: Session): Promise<void> {
    const step = nextStep(session);
    switch (step.type) {
      case 'question':
        return this.#run?.move(step.position);
      case 'submit':
        return this.#run?.submit();
      case 'closing':
        return this.#close();
      default:
        return step satisfies never;
    }
  }

  /** Asks what to do with the questions left. */
  async #close(): Promise<void> {
    this.atEnd = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.closing h2')?.focus();
  }
}

customElements.define('study-quiz', QuizPage);
