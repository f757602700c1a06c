import { itemTypes, topics, type ItemType, type Lesson, type Quiz, type Topic } from '@sanad/lesson';
import type { QuizResult, Session } from '@sanad/quiz';
import { adoptStyles, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeLanguage } from '../chrome-language.ts';
import type { DataProblem } from '../data/data-problem.ts';
import { wordList } from '../data/word-list.ts';
import { ProblemEvent, ReadyEvent, StartEvent, SubmitEvent } from '../events.ts';
import { FormElement } from '../form-element.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import { ItemPart } from './item-part.ts';
import { openInPassage } from './open-in-passage.ts';
import { loadAhead } from './load-ahead.ts';
import { Openings } from './openings.ts';
import { needsEdges } from './quiz-body.ts';
import { quizEdges, type Edges } from './quiz-edges.ts';
import { QuizClock } from './quiz-clock.ts';
import { quizFrame } from './quiz-frame.ts';
import { quizMoves } from './quiz-moves.ts';
import { waitsForStart } from './quiz-settings.ts';
import type { QuizStore } from './quiz-store.ts';
import { quizStyles } from './quiz.styles.ts';
import { quizValue } from './quiz-value.ts';
import { ResultReport } from './result-report.ts';
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

  #print: InstanceType<Edges['PrintWatch']> | undefined;
  readonly #openings = new Openings();
  /** What the browser kept of it when its page was left. */
  #left: string | undefined;
  #isResultTold = false;
  readonly #clock = new QuizClock(this);
  readonly #report = new ResultReport(this);

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
    this.sitting?.listen();
    if (this.sitting !== undefined && !this.waits) this.#clock.run(this.sitting);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sitting?.end();
  }

  formResetCallback(): void {
    this.reset();
  }

  /** The answers come back with their page; where there is a store, from there. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string' || this.store !== undefined) return;
    this.#left = state;
    void this.#open('resume');
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
    return quizFrame(
      { ...view, itemPart: this.#itemPart, actions: this.#actions },
      {
        isDisabled: this.isDisabled,
        isPrinting: this.#print?.isPrinting === true,
        openPassage: (event) => void openInPassage(this, event),
      },
    );
  }

  protected override updated(): void {
    const { session } = this;
    const item = session?.quiz.items[session.position];
    if (item !== undefined) this.sitting?.show(item.id);
    const lack = session?.status === 'submitted' ? undefined : this.strings.takeFirst;
    this.tellForm(this.value || null, this.sitting?.left ?? null, lack, '.screen');
  }

  private get edges(): Edges | undefined {
    return quizEdges.in(this.chromeLanguage);
  }

  readonly #actions = quizMoves(this, {
    sitting: () => this.sitting,
    open: () => void this.#open('resume'),
    showEnd: (isAtEnd) => {
      this.atEnd = isAtEnd;
      if (isAtEnd) void this.#focusEnd();
    },
  });

  readonly #itemPart = new ItemPart(this.#actions);

  async #focusEnd(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.closing h2')?.focus();
  }

  /** Gets the quiz and sits down to it; a later call overtakes an earlier one. */
  async #open(how: 'resume' | 'anew'): Promise<void> {
    this.#clock.stop();
    this.sitting?.end();
    Object.assign(this, { sitting: undefined, problem: undefined, isIdle: false });
    this.#mark('loading');
    if (how === 'anew') this.#left = undefined;
    const [language, left] = [chromeLanguage(this, undefined), this.#left];
    const opened = await this.#openings.open(this, { how, language, left, changed: this.#onChange });
    if (opened?.ok === false) {
      this.problem = opened.error;
      this.#mark('failed');
      this.dispatchEvent(new ProblemEvent(opened.error));
    } else if (opened?.value !== undefined) {
      this.#sitDown(opened.value);
    } else if (opened !== undefined) {
      this.isIdle = true;
    }
  }

  #sitDown(sitting: Sitting): void {
    const { session, log } = sitting;
    Object.assign(this, { sitting, problem: undefined, atEnd: false, showsAnswers: false });
    this.#mark(session.status === 'submitted' ? 'submitted' : 'ready');
    this.dispatchEvent(new ReadyEvent(session.quiz));
    this.waits = !log?.isKept && session.settings !== undefined && waitsForStart(session.settings);
    if (!this.waits) this.#begin();
    this.host.whenIdle(() => void this.#loadAhead(session.quiz));
  }

  async #loadAhead(quiz: Quiz): Promise<void> {
    await loadAhead(quiz, this.chromeLanguage);
    this.requestUpdate();
  }

  /** The learner is at the questions: their time runs. */
  #begin(): void {
    this.waits = false;
    this.sitting?.begin();
    if (this.sitting !== undefined) this.#clock.run(this.sitting);
  }

  readonly #onChange = (): void => {
    this.requestUpdate();
    if (this.session?.status !== 'submitted' || this.#isResultTold) return;
    this.#clock.stop();
    this.#mark('submitted');
    void this.#report.tell();
  };

  #mark(now: (typeof phases)[number]): void {
    for (const phase of phases) this.setState(phase, phase === now);
    this.#isResultTold = now === 'submitted';
  }
}
