import type { CertaintyLevel, Grade, Item, Response } from '@sanad/lesson';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AnswerEvent, DraftEvent, HintEvent, NextEvent, RetryEvent, SkipEvent } from '../events.ts';
import { FormElement } from '../form-element.ts';
import { actions } from './actions.ts';
import { AnswerKeys } from './answer-keys.ts';
import type { Answering } from './answering/answering.ts';
import { help } from './help.ts';
import { focusPart, hasFocusOrLostIt, showReply } from './item-focus.ts';
import { ItemParts } from './item-parts.ts';
import type { Aftermath, ItemView } from './item-view.ts';
import { itemStyles } from './item.styles.ts';
import { differs, isAnotherTry, phaseOf, type Phase } from './phase.ts';
import { question } from './question.ts';
import { reply } from './reply.ts';

/**
 * Asks one item and, once it is given a grade, shows the verdict and the evidence. Keeps nothing and grades nothing.
 * In a form its value is the response as JSON, once it is whole.
 * @fires sanad-draft - `response`: the learner has changed the answer
 * @fires sanad-answer - `response`, `certainty`: the learner asks to have it checked; cancelled, it may be sent again
 * @fires sanad-retry - the learner tries again after a wrong answer
 * @fires sanad-hint - the learner asks for one more hint
 * @fires sanad-skip - the learner leaves the item
 * @fires sanad-next - the learner goes on after the reply
 * @fires sanad-open-passage - `sentence`, `paragraph`: where the evidence stands
 * @slot feedback - more to say of the answer, under the verdict
 * @csspart stem - the question
 * @csspart option - one thing to choose, move or mark
 * @csspart feedback - the verdict and its reason
 * @csspart evidence - the clipping
 * @csspart button - a button
 * @cssstate answered - it has its answer
 * @cssstate correct - the answer earned every point
 * @cssstate partial - the answer earned some
 * @cssstate incorrect - the answer earned none
 */
export class SanadItem extends FormElement {
  static override styles = itemStyles;
  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    response: { attribute: false, hasChanged: differs },
    grade: { attribute: false },
    draft: { attribute: false, hasChanged: differs },
    hintsShown: { type: Number, attribute: 'hints-shown' },
    triesLeft: { type: Number, attribute: 'tries-left' },
    feedback: {},
    certainty: { type: Boolean },
    lacks: { state: true },
    sureness: { state: true },
    revealed: { state: true },
    retrying: { state: true },
    said: { state: true },
  };

  item: Item | undefined;
  /** What was answered; before there is a grade, what to start from. */
  response: Response | undefined;
  /** Locks the item and shows the reply. */
  grade: Grade | undefined;
  /** The answer so far, whole or not: what a host keeps it can give back. */
  draft: Response | undefined;
  /** How many of the item's hints are shown, from the faintest. */
  hintsShown = 0;
  /** Tries that a wrong answer leaves: with some left, the reply tells neither key nor evidence. */
  triesLeft = 0;
  /** `withheld`, as in an exam: an answer is kept and may be changed, its grade is not shown, there are no hints. */
  feedback: 'at-once' | 'withheld' = 'at-once';
  /** Asks how sure the learner is before an answer is sent. */
  certainty = false;

  readonly #parts = new ItemParts();
  private lacks: 'answer' | 'certainty' | undefined;
  private sureness: CertaintyLevel | undefined;
  private revealed = false;
  private retrying = false;
  /** What a screen reader is told of the last change. */
  private said = '';
  /** An answer was sent and its grade has not come: a second press sends nothing. */
  #sent = false;
  #shown: Phase | undefined;
  /** What the browser kept of it when its page was left. */
  #left: string | undefined;

  constructor() {
    super();
    new AnswerKeys(this, () => {
      this.#onCheck();
    });
  }

  /** Asks the item anew. */
  formResetCallback(): void {
    Object.assign(this, { response: undefined, grade: undefined, draft: undefined });
    this.#begin();
  }

  /** The answer comes back with its page, to the item that it was given to. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#left = state;
    this.requestUpdate();
  }

  /** Puts the focus where answering begins: the field of a typed answer, else the stem. */
  override focus(options?: FocusOptions): void {
    const typed = this.renderRoot.querySelector<HTMLElement>('#typed');
    (typed ?? this.renderRoot.querySelector<HTMLElement>('#stem'))?.focus(options);
  }

  protected override missing(): readonly Promise<unknown>[] {
    const { item } = this;
    const left = item === undefined || this.#left === undefined ? [] : [this.#takeBack(item, this.#left)];
    return [...super.missing(), ...left, ...this.#parts.missing(item, this.chromeLanguage, this.certainty)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#parts.adoptStyles(this.renderRoot, SanadItem.elementStyles);
    const isAnother = this.#isAnother(changed);
    if (isAnother) {
      this.draft = (changed.has('draft') ? this.draft : undefined) ?? this.response;
      this.#begin();
      this.retrying = isAnotherTry(this);
    } else if (changed.has('response') && (this.#sent || !this.retrying)) {
      this.draft = this.response;
    }
    if (!changed.has('grade') && !changed.has('triesLeft')) return;
    if (this.#sent || this.grade === undefined) this.retrying = false;
    this.#sent = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#tellForm();
    const phase = this.#phase;
    const isReply = this.#shown !== undefined && this.#shown !== phase && phase !== 'open';
    this.#shown = phase;
    if (!hasFocusOrLostIt(this)) return;
    if (!this.#isAnother(changed)) {
      if (isReply) showReply(this);
    } else if (changed.get('item') !== undefined) {
      this.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, strings, draft, grade, revealed, triesLeft } = this;
    const { answering } = this.#parts;
    if (item === undefined || answering === undefined) return nothing;
    const phase = this.#phase;
    const view: ItemView = {
      item,
      strings,
      draft,
      grade: phase === 'told' ? grade : undefined,
      unanswered: this.lacks === 'answer',
      revealed,
      take: this.#take,
    };
    return html`<div class="item ${phase}" lang=${strings.language} dir=${strings.direction}>
      <div class="ask">
        <fieldset class="answer" ?disabled=${this.#isLocked} lang=${item.language} dir=${item.direction}>
          <legend>${question(view, answering)}</legend>
          ${answering.draw(view)}
        </fieldset>
        ${this.#certaintyPart()} ${help(item, this.hintsShown, this.#lack(answering), this.said)}
        ${phase === 'open' ? this.#actions(item, answering) : nothing}
      </div>
      ${reply({ phase, view, answering, grade, triesLeft, onRetry: this.#onRetry, onNext: this.#onNext })}
    </div>`;
  }

  #certaintyPart(): TemplateResult | typeof nothing {
    const { certainty } = this.#parts;
    if (certainty === undefined || !this.certainty || this.#phase === 'told') return nothing;
    return certainty.askCertainty({
      language: this.chromeLanguage,
      chosen: this.sureness,
      isLocked: this.#isLocked,
      choose: this.#chooseCertainty,
    });
  }

  /** What is said to be missing. */
  #lack({ need }: Answering): string | undefined {
    const { strings, lacks } = this;
    if (lacks === 'certainty') return this.#parts.certainty?.certaintyStrings[strings.language].need;
    return lacks && (need ?? strings.chooseFirst);
  }

  #actions(item: Item, { assessment }: Answering): TemplateResult {
    const { strings, feedback, response, revealed, hintsShown } = this;
    const isWithheld = feedback === 'withheld';
    const check = assessment === undefined ? strings.check : revealed ? assessment.record : assessment.show;
    const save = response === undefined ? strings.save : strings.change;
    return actions({
      strings,
      main: isWithheld ? save : check,
      hasMoreHints: isWithheld || item.hints.length === 0 ? undefined : hintsShown < item.hints.length,
      isDisabled: this.isDisabled,
      onMain: this.#onCheck,
      onHint: this.#onHint,
      onSkip: this.#onSkip,
    });
  }

  async #takeBack(item: Item, left: string): Promise<void> {
    this.#left = undefined;
    const { leftDraft } = await import('./left-draft.ts');
    this.draft = leftDraft(left, item.id) ?? this.draft;
  }

  get #phase(): Phase {
    const { feedback, draft, response, grade, triesLeft, retrying } = this;
    return phaseOf({ feedback, draft, response, grade, triesLeft, isRetrying: retrying });
  }

  /** Whether the answer cannot be changed now. */
  get #isLocked(): boolean {
    return this.isDisabled || this.#phase === 'again' || this.#phase === 'told';
  }

  #begin(): void {
    Object.assign(this, { lacks: undefined, sureness: undefined, revealed: false, retrying: false, said: '' });
    this.#sent = false;
  }

  /** Whether another item took the place of the one shown; the same one read anew from the log is not another. */
  #isAnother(changed: PropertyValues<this>): boolean {
    return changed.has('item') && changed.get('item')?.id !== this.item?.id;
  }

  /** The value is the answer once it is whole; a grade that is withheld is no state either. */
  #tellForm(): void {
    const { answering } = this.#parts;
    const { item, draft, strings } = this;
    const phase = this.#phase;
    const value = answering?.isComplete(draft) === true ? JSON.stringify(draft) : null;
    const left = draft === undefined ? null : JSON.stringify({ item: item?.id, draft });
    const lack = value === null ? (answering?.need ?? strings.chooseFirst) : undefined;
    this.tellForm(value, left, lack, '.answer :is(input, select, textarea, button)');
    const points = phase === 'again' || phase === 'told' ? this.grade?.points : undefined;
    this.setState('answered', phase !== 'open');
    this.setState('correct', points === 1);
    this.setState('partial', points !== undefined && points > 0 && points < 1);
    this.setState('incorrect', points === 0);
  }

  readonly #take = (draft: Response, then?: Aftermath): void => {
    if (this.#isLocked) return;
    Object.assign(this, { draft, lacks: undefined, said: then?.say ?? '' });
    this.dispatchEvent(new DraftEvent(draft));
    if (then !== undefined) void focusPart(this, then.focus);
  };

  readonly #chooseCertainty = (sureness: CertaintyLevel): void => {
    Object.assign(this, { sureness, lacks: undefined });
  };

  readonly #onCheck = (): void => {
    const { answering } = this.#parts;
    const { draft } = this;
    if (answering === undefined || this.isDisabled || this.#phase !== 'open' || this.#sent) return;
    if (draft === undefined || !answering.isComplete(draft)) {
      this.lacks = 'answer';
      void focusPart(this, '[aria-invalid="true"]', '.answer :is(input, .moves button)');
    } else if (answering.assessment !== undefined && !this.revealed && this.feedback === 'at-once') {
      this.revealed = true;
      void focusPart(this, '#model');
    } else if (this.certainty && this.sureness === undefined) {
      this.lacks = 'certainty';
      void focusPart(this, '.sure input');
    } else {
      this.#send(draft);
    }
  };

  #send(draft: Response): void {
    const isTaken = this.dispatchEvent(new AnswerEvent(draft, this.certainty ? this.sureness : undefined));
    if (isTaken && this.feedback === 'withheld') this.response = draft;
    this.#sent = isTaken && this.feedback === 'at-once';
  }

  readonly #onRetry = (): void => {
    this.retrying = true;
    this.dispatchEvent(new RetryEvent());
    void focusPart(this, '.answer :checked', '#typed', '.answer :is(input, select, .moves button)');
  };

  readonly #onHint = (): void => {
    if (this.hintsShown < (this.item?.hints.length ?? 0)) this.dispatchEvent(new HintEvent());
  };

  readonly #onSkip = (): void => {
    this.dispatchEvent(new SkipEvent());
  };

  readonly #onNext = (): void => {
    this.dispatchEvent(new NextEvent());
  };
}
