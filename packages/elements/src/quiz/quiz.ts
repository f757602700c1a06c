import { itemTypes, topics, type Item, type ItemType, type Lesson, type Quiz, type Topic } from '@sanad/lesson';
import { isFeedbackDue, nextStep, type QuizResult, type Session } from '@sanad/quiz';
import { adoptStyles, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeLanguage } from '../chrome-language.ts';
import type { DataProblem } from '../data/data-problem.ts';
import { wordList } from '../data/word-list.ts';
import {
  GradedEvent,
  ProblemEvent,
  ReadyEvent,
  ResultEvent,
  StartEvent,
  SubmitEvent,
  type AnswerEvent,
  type OpenPassageEvent,
} from '../events.ts';
import { FormElement } from '../form-element.ts';
import type { FrameReport } from '../frame/frame-report.ts';
import { loadFrameReport } from '../frame/load-frame-report.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import { ItemPart } from './item-part.ts';
import { openSitting } from './open-sitting.ts';
import { needsEdges, quizBody, type QuizActions } from './quiz-body.ts';
import { quizEdges, type Edges } from './quiz-edges.ts';
import { waitsForStart } from './quiz-settings.ts';
import type { QuizStore } from './quiz-store.ts';
import { quizStyles } from './quiz.styles.ts';
import { quizValue } from './quiz-value.ts';
import type { Sitting } from './sitting.ts';

/** Properties that another quiz, or another sitting of it, follows from. */
const decisive: readonly (keyof SanadQuiz)[] = [
  ...(['quiz', 'lesson', 'src', 'store', 'sessionId', 'lang', 'count', 'seed', 'types', 'topics'] as const),
  ...(['mode', 'tries', 'timeLimit', 'certainty'] as const),
];

/** For CSS: `:state(ready)`. */
const phases = ['loading', 'ready', 'submitted', 'failed'] as const;

/**
 * Asks a quiz, question by question: one that is given, or one made on the page from a lesson. Keeps nothing unless it
 * is given a store.
 * @fires sanad-ready - `quiz`: it can be taken
 * @fires sanad-start - the learner starts a quiz that waits for it; cancelable
 * @fires sanad-answer - `response`: an answer is to be graded; cancelable
 * @fires sanad-graded - `item`, `response`, `grade`
 * @fires sanad-submit - it is about to be handed in; cancelable
 * @fires sanad-result - `session`, `results`: it is handed in
 * @fires sanad-error - `problem`: there is nothing to show
 * @fires sanad-open-passage - `sentence`, `paragraph`: shown in the page's `<sanad-passage>` of the lesson; cancelable
 * @slot - the questions as a list, for pages without script and for paper; may hold a `<script type="application/json">`
 * @slot header - above the question
 * @slot feedback - under each reply
 * @slot result - what to do next, under the score
 * @slot footer - under the question and the result
 */
export class SanadQuiz extends FormElement {
  static override styles = quizStyles;
  static override properties: PropertyDeclarations = {
    quiz: { attribute: false },
    lesson: { attribute: false },
    src: {},
    lang: { reflect: true, useDefault: true },
    count: { type: Number },
    seed: { type: Number },
    types: { converter: wordList<ItemType>(itemTypes) },
    topics: { converter: wordList<Topic>(topics) },
    mode: {},
    tries: { type: Number },
    timeLimit: { type: Number, attribute: 'time-limit' },
    certainty: { type: Boolean },
    reportTo: { attribute: 'report-to' },
    store: { attribute: false },
    sessionId: { attribute: false },
    host: { attribute: false },
    sitting: { state: true },
    problem: { state: true },
    isIdle: { state: true },
    waits: { state: true },
    atEnd: { state: true },
    showsAnswers: { state: true },
  };

  /** A prepared quiz. */
  quiz: Quiz | undefined;
  /** What to make a quiz of, where none is given. */
  lesson: Lesson | undefined;
  /** The address of a lesson or a prepared quiz. */
  src: string | undefined;
  /** Language of the items, where the lesson has it, and of the element's own words; the page's when left out. */
  override lang = '';
  /** Questions to make of a lesson. */
  count = 10;
  /** A whole number; the same one asks the same questions. A new one each time when left out. */
  seed: number | undefined;
  /** Item types to make, with spaces between; all when left out. */
  types: readonly ItemType[] | undefined;
  /** Topics to ask about, with spaces between; all when left out. */
  topics: readonly Topic[] | undefined;
  /** `practice`: a reply to each answer. `exam`: all replies at the end. */
  mode: 'practice' | 'exam' = 'practice';
  /** Tries that a question allows in practice. */
  tries = 1;
  /** Minutes for the whole quiz; no limit when left out. */
  timeLimit: number | undefined;
  /** Whether each answer is given with how sure the learner is. */
  certainty = false;
  /** Origin of the page around the frame that may know the result; `*` for any. */
  reportTo: string | undefined;
  /** Keeps what the learner does, so that an unfinished quiz goes on where it was. */
  store: QuizStore | undefined;
  /** The session of the store to go on with; the unfinished one of this quiz when left out. */
  sessionId: string | undefined;
  host: ElementsHost = pageHost;

  private sitting: Sitting | undefined;
  private problem: DataProblem | undefined;
  private isIdle = true;
  private waits = false;
  private atEnd = false;
  private showsAnswers = false;

  #frame: FrameReport | undefined;
  #print: InstanceType<Edges['PrintWatch']> | undefined;
  #opening: AbortController | undefined;
  #isResultTold = false;
  #stopClock: (() => void) | undefined;

  /** What the quiz came to; undefined until it is handed in. */
  get results(): QuizResult | undefined {
    const { session } = this;
    return session?.status === 'submitted' ? this.edges?.resultOf(session) : undefined;
  }

  /** The session as far as it has come; undefined until the quiz is ready. */
  get session(): Session | undefined {
    return this.sitting?.session;
  }

  /** What a form posts: JSON of the answers; empty until the quiz is ready. */
  get value(): string {
    return this.session === undefined ? '' : quizValue(this.session);
  }

  /** Starts a quiz that waits for it. */
  readonly start = (): void => {
    if (this.waits && this.dispatchEvent(new StartEvent())) this.#begin();
  };

  /** Hands the quiz in, whatever is answered; resolves once that is kept. */
  async submit(): Promise<void> {
    if (this.session?.status !== 'open' || !this.dispatchEvent(new SubmitEvent())) return;
    await Promise.allSettled(quizEdges.missing(this.chromeLanguage));
    await this.sitting?.take({ type: 'submit' });
  }

  /** Begins anew: the same questions of a prepared quiz or a given seed, else others. */
  reset(): void {
    void this.#open('anew');
  }

  /** Hands the quiz in and shows every answer with its evidence. */
  async reveal(): Promise<void> {
    await this.submit();
    this.showsAnswers = true;
  }

  /** A quiz that is moved about its page goes on. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (window.parent !== window && this.#frame === undefined) void this.#reportToFrame();
    this.sitting?.listen();
    if (this.sitting !== undefined && !this.waits) this.#runClock();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sitting?.end();
    this.#stopClock?.();
  }

  formResetCallback(): void {
    this.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (decisive.some((name) => changed.has(name))) void this.#open('resume');
    const { edges, renderRoot } = this;
    if (edges === undefined || this.#print !== undefined) return;
    this.#print = new edges.PrintWatch(this);
    if (renderRoot instanceof ShadowRoot) adoptStyles(renderRoot, [...SanadQuiz.elementStyles, edges.edgeStyles]);
  }

  protected override missing(): readonly Promise<unknown>[] {
    const { sitting, waits, atEnd } = this;
    const edges = needsEdges({ sitting, waits, atEnd }) ? quizEdges.missing(this.chromeLanguage) : [];
    return [...super.missing(), ...edges, ...(sitting?.missing() ?? [])];
  }

  protected override render(): TemplateResult {
    const { chromeLanguage: language, strings, edges } = this;
    const { session, sitting, problem, isIdle, waits, atEnd, showsAnswers } = this;
    const canBeOther = this.seed === undefined && session?.quiz.blueprint !== undefined;
    const view = { sitting, problem, isIdle, waits, atEnd, showsAnswers, canBeOther, strings, edges, language };
    return html`<div
        class="quiz screen"
        tabindex="-1"
        ?inert=${this.isDisabled}
        lang=${language}
        dir=${strings.direction}
        @sanad-open-passage=${this.#onOpenPassage}
      >
        ${quizBody({ ...view, itemPart: this.#itemPart, actions: this.#actions })}
        <slot name="footer"></slot>
      </div>
      <div class="paper" lang=${language} dir=${strings.direction}>
        <slot>${edges && this.#print?.isPrinting && session ? edges.paper(session.quiz, strings) : nothing}</slot>
      </div>`;
  }

  protected override updated(): void {
    const { session } = this;
    const item = session?.quiz.items[session.position];
    if (item !== undefined) this.sitting?.show(item.id);
    this.#tellForm();
  }

  private get edges(): Edges | undefined {
    return quizEdges.in(this.chromeLanguage);
  }

  readonly #actions: QuizActions = {
    open: () => void this.#open('resume'),
    start: this.start,
    draft: (item, { response }) => this.sitting?.draft(item.id, response),
    answer: (item, event) => void this.#answer(item, event),
    hint: (item) => void this.sitting?.take({ type: 'hint', item: item.id }),
    skip: (item) => void this.#skip(item),
    next: () => void this.#next(),
    goTo: (position) => void this.#goTo(position),
    liftTimeLimit: () => void this.sitting?.take({ type: 'lift-time-limit' }),
    submit: () => void this.submit(),
    reset: () => {
      this.reset();
    },
  };

  readonly #itemPart = new ItemPart(this.#actions);

  /** The page has its say first: it hears the event after this element does. */
  async #answer(item: Item, event: AnswerEvent): Promise<void> {
    await Promise.resolve();
    if (event.defaultPrevented) return;
    const { response, certainty } = event;
    const given = { item: item.id, response, ...(certainty !== undefined && { certainty }) };
    const kept = await this.sitting?.take({ type: 'answer', ...given });
    if (kept?.type !== 'answered') return;
    this.dispatchEvent(new GradedEvent(item, response, kept.grade));
    if (this.session !== undefined && !isFeedbackDue(this.session)) await this.#next();
  }

  async #skip(item: Item): Promise<void> {
    const isLast = this.session?.quiz.items.at(-1)?.id === item.id;
    await this.sitting?.take({ type: 'skip', item: item.id });
    if (isLast) await this.#showEnd();
  }

  async #next(): Promise<void> {
    const { session, sitting } = this;
    if (session === undefined) return;
    const step = nextStep(session);
    if (step.type === 'question') await sitting?.take({ type: 'move', to: step.position });
    else if (step.type === 'submit' && isFeedbackDue(session)) await this.submit();
    else await this.#showEnd();
  }

  async #goTo(position: number): Promise<void> {
    if (position !== this.session?.position) await this.sitting?.take({ type: 'move', to: position });
    this.atEnd = false;
  }

  async #showEnd(): Promise<void> {
    this.atEnd = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.closing h2')?.focus();
  }

  readonly #onOpenPassage = (event: OpenPassageEvent): void => {
    void Promise.resolve().then(() => {
      if (event.defaultPrevented) return;
      const passages = [...this.ownerDocument.querySelectorAll('sanad-passage')];
      const own = passages.find(({ lesson }) => lesson?.id === this.session?.lesson.id);
      void own?.focusSentence(event.sentence);
    });
  };

  /** Gets the quiz and sits down to it; a later call overtakes an earlier one. */
  async #open(how: 'resume' | 'anew'): Promise<void> {
    this.#close();
    const opening = new AbortController();
    this.#opening = opening;
    this.isIdle = false;
    this.#mark('loading');
    const language = chromeLanguage(this, undefined);
    const opened = await openSitting(this, { how, signal: opening.signal, language, changed: this.#onChange });
    if (opening.signal.aborted) {
      if (opened.ok) opened.value?.end();
    } else if (!opened.ok) {
      this.#fail(opened.error);
    } else if (opened.value === undefined) {
      this.isIdle = true;
    } else {
      this.#sitDown(opened.value);
    }
  }

  #sitDown(sitting: Sitting): void {
    const { session, log } = sitting;
    Object.assign(this, { sitting, problem: undefined, atEnd: false, showsAnswers: false });
    this.#mark(session.status === 'submitted' ? 'submitted' : 'ready');
    this.dispatchEvent(new ReadyEvent(session.quiz));
    this.waits = !log?.isKept && session.settings !== undefined && waitsForStart(session.settings);
    if (!this.waits) this.#begin();
    this.host.whenIdle(() => void this.#foresee(session));
  }

  async #foresee({ quiz }: Session): Promise<void> {
    const { foresee } = await import('./foresee.ts');
    await foresee(quiz.items, this.chromeLanguage);
    this.requestUpdate();
  }

  async #reportToFrame(): Promise<void> {
    this.#frame = await loadFrameReport(this);
  }

  #fail(problem: DataProblem): void {
    this.problem = problem;
    this.#mark('failed');
    this.dispatchEvent(new ProblemEvent(problem));
  }

  /** The learner is at the questions: their time runs. */
  #begin(): void {
    this.waits = false;
    this.sitting?.begin();
    this.#runClock();
  }

  #runClock(): void {
    this.#stopClock?.();
    if (this.session?.status !== 'open' || this.sitting?.timeLeft === Infinity) return;
    this.#stopClock = this.host.every(1000, () => {
      this.requestUpdate();
    });
  }

  #close(): void {
    this.#opening?.abort();
    this.#stopClock?.();
    this.sitting?.end();
    this.sitting = undefined;
    this.problem = undefined;
  }

  readonly #onChange = (): void => {
    this.requestUpdate();
    if (this.session?.status !== 'submitted' || this.#isResultTold) return;
    this.#stopClock?.();
    this.#mark('submitted');
    if (this.results === undefined) void this.updateComplete.then(this.#tellResult);
    else this.#tellResult();
  };

  readonly #tellResult = (): void => {
    const { session, results } = this;
    if (session === undefined || results === undefined) return;
    if (this.reportTo !== undefined) this.#frame?.result(results.points, results.items, this.reportTo);
    this.dispatchEvent(new ResultEvent(session, results));
  };

  #tellForm(): void {
    const { value } = this;
    this.internals.setFormValue(value === '' ? null : value);
    const anchor = this.renderRoot.querySelector<HTMLElement>('.screen') ?? undefined;
    if (this.required && this.session?.status !== 'submitted') {
      this.internals.setValidity({ valueMissing: true }, this.strings.takeFirst, anchor);
    } else {
      this.internals.setValidity({});
    }
  }

  #mark(now: (typeof phases)[number]): void {
    for (const phase of phases) this.setState(phase, phase === now);
    this.#isResultTold = now === 'submitted';
  }
}
