import type { Language } from '@sanad/language';
import type { Grade, Item, Response } from '@sanad/lesson';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { chromeLanguage, languageAttribute } from '../chrome-language.ts';
import { clipping } from '../evidence/clipping.ts';
import { AnswerEvent, HintEvent, NextEvent, SkipEvent } from '../events.ts';
import { icon } from '../icons/icon.ts';
import { stringsFor } from '../strings/strings.ts';
import type { Answering } from './answering/answering.ts';
import { answeringOf } from './answering/answering-of.ts';
import type { Aftermath, ItemView } from './item-view.ts';
import { itemStyles } from './item.styles.ts';
import { digitOf } from './digit-key.ts';
import { question } from './question.ts';
import { verdict } from './verdict.ts';

/**
 * Asks one item and, once it is given a grade, shows the verdict and the evidence. Keeps nothing and grades nothing.
 * @fires sanad-answer - `response`: the learner asks to have it checked
 * @fires sanad-hint - the learner asks for one more hint
 * @fires sanad-skip - the learner leaves the item
 * @fires sanad-next - the learner goes on after the reply
 * @fires sanad-open-passage - `sentence`, `paragraph`: where the evidence stands
 */
export class SanadItem extends LitElement {
  static override styles = itemStyles;

  @property({ attribute: false }) item: Item | undefined;
  /** What was answered; before there is a grade, what to start from. */
  @property({ attribute: false }) response: Response | undefined;
  /** Locks the item and shows the reply. */
  @property({ attribute: false }) grade: Grade | undefined;
  /** How many of the item's hints are shown, from the faintest. */
  @property({ type: Number, attribute: 'hints-shown' }) hintsShown = 0;
  /** Language of the element's own words; the page's when left out. */
  @property({ attribute: 'ui-language', converter: languageAttribute }) uiLanguage: Language | undefined;

  @state() private draft: Response | undefined;
  @state() private unanswered = false;
  @state() private revealed = false;
  /** What a screen reader is told of the last change. */
  @state() private said = '';
  /** An answer was sent and its grade has not come: a second press sends nothing. */
  private sent = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKeyDown);
  }

  /** Puts the focus where answering begins: the field of a typed answer, else the stem. */
  override focus(options?: FocusOptions): void {
    const typed = this.renderRoot.querySelector<HTMLElement>('#typed');
    (typed ?? this.renderRoot.querySelector<HTMLElement>('#stem'))?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = this.isAnother(changed);
    if (another || changed.has('response')) this.draft = this.response;
    if (another) Object.assign(this, { unanswered: false, revealed: false, said: '' });
    if (another || changed.has('grade')) this.sent = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.hasFocusOrLostIt()) return;
    if (!this.isAnother(changed)) {
      if (changed.has('grade') && this.grade !== undefined) this.showReply();
    } else if (changed.get('item') !== undefined) {
      this.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, grade, draft, unanswered, revealed, take } = this;
    if (item === undefined) return nothing;
    const strings = stringsFor(chromeLanguage(this, this.uiLanguage));
    const view: ItemView = { item, strings, draft, grade, unanswered, revealed, take };
    const answering = answeringOf(item);
    return html`<div
      class=${classMap({ item: true, solo: grade === undefined })}
      lang=${strings.language}
      dir=${strings.direction}
    >
      <div class="ask">
        <fieldset lang=${item.language} dir=${item.direction}>
          <legend>${question(view, answering)}</legend>
          ${answering.draw(view)}
        </fieldset>
        ${this.helpPart(view, answering)} ${grade === undefined ? this.actions(view, answering) : nothing}
      </div>
      <div class="reply">
        <div role="status">${grade === undefined ? nothing : verdict(view, grade)}</div>
        ${grade === undefined ? nothing : html`${clipping(item, strings)} ${this.nextButton(view)}`}
      </div>
    </div>`;
  }

  private helpPart({ item, strings, unanswered }: ItemView, { need }: Answering): TemplateResult {
    const hints = item.hints.slice(0, this.hintsShown);
    return html`<ol class="hints" aria-live="polite" lang=${item.language} dir=${item.direction}>
        ${hints.map((hint) => html`<li class="small">${hint}</li>`)}
      </ol>
      <p class="need" role="alert">${unanswered ? strings.needs[need] : nothing}</p>
      <p class="sr" aria-live="polite">${this.said}</p>`;
  }

  private actions({ item, strings, revealed }: ItemView, { assessesItself }: Answering): TemplateResult {
    const whole = assessesItself ? strings.recordMarks : strings.check;
    const action = assessesItself && !revealed ? strings.showModelAnswer : whole;
    const more = this.hintsShown < item.hints.length;
    const hintButton = html`<button
      class="link"
      type="button"
      aria-disabled=${more ? 'false' : 'true'}
      @click=${this.onHint}
    >
      ${more ? strings.hint : strings.noMoreHints}
    </button>`;
    return html`<div class="acts">
      <button class="btn main" type="button" @click=${this.onCheck}>${action}</button>
      ${item.hints.length === 0 ? nothing : hintButton}
      <button class="link quiet" type="button" @click=${this.onSkip}>${strings.skip}</button>
    </div>`;
  }

  private nextButton({ strings }: ItemView): TemplateResult {
    return html`<button class="btn main next" type="button" @click=${this.onNext}>
      ${strings.next} ${icon('onward')}
    </button>`;
  }

  /** Whether another item took the place of the one shown; the same one read anew from the log is not another. */
  private isAnother(changed: PropertyValues<this>): boolean {
    return changed.has('item') && changed.get('item')?.id !== this.item?.id;
  }

  /** True also when the update took away what had the focus. */
  private hasFocusOrLostIt(): boolean {
    return this.matches(':focus-within') || document.activeElement === null || document.activeElement === document.body;
  }

  /** The verdict comes into view; the focus waits on the way onward. */
  private showReply(): void {
    this.renderRoot.querySelector<HTMLElement>('.next')?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.reply')?.scrollIntoView({ block: 'nearest' });
  }

  private readonly take = (draft: Response, then?: Aftermath): void => {
    this.draft = draft;
    this.unanswered = false;
    this.said = then?.say ?? '';
    if (then !== undefined) void this.focusPart(then.focus);
  };

  /** Focuses the first match of the first selector that has one, once the change is drawn. */
  private async focusPart(...selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    found.find((part) => part !== null)?.focus();
  }

  private readonly onCheck = (): void => {
    const { item, draft } = this;
    if (item === undefined || this.grade !== undefined || this.sent) return;
    const { isComplete, assessesItself } = answeringOf(item);
    if (!isComplete(draft)) {
      this.unanswered = true;
      void this.focusPart('[aria-invalid="true"]', 'fieldset :is(input, .moves button)');
    } else if (assessesItself && !this.revealed) {
      this.revealed = true;
      void this.focusPart('#model');
    } else if (draft !== undefined) {
      this.sent = true;
      this.dispatchEvent(new AnswerEvent(draft));
    }
  };

  private readonly onHint = (): void => {
    if (this.hintsShown < (this.item?.hints.length ?? 0)) this.dispatchEvent(new HintEvent());
  };

  private readonly onSkip = (): void => {
    this.dispatchEvent(new SkipEvent());
  };

  private readonly onNext = (): void => {
    this.dispatchEvent(new NextEvent());
  };

  /** 1–9 choose an option and Enter checks, wherever in the item the focus is; buttons, lists and typing keep theirs. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (this.grade !== undefined || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('button, select, textarea')) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.onCheck();
    } else if (!(target instanceof Element && target.matches('input[type="text"]'))) {
      this.chooseByDigit(event);
    }
  };

  private chooseByDigit(event: KeyboardEvent): void {
    const choices = this.renderRoot.querySelectorAll<HTMLInputElement>('input:is([type="radio"], [type="checkbox"])');
    const choice = choices[(digitOf(event.key) ?? 0) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    choice.focus();
    choice.click();
  }
}
