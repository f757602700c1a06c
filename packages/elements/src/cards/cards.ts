import type { Card, Rating, Lesson } from '@sanad/lesson';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeLanguage } from '../chrome-language.ts';
import { LessonSource } from '../data/lesson-source.ts';
import { problemPart } from '../data/problem-part.ts';
import { SanadElement } from '../element.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import {
  BuryEvent,
  type CardDeedEvent,
  DeckEndEvent,
  FlipEvent,
  RateEvent,
  SuspendEvent,
  UndoEvent,
  type TypedAnswer,
} from './card-events.ts';
import { cardKey } from './card-key.ts';
import { cardWords, type CardStrings } from './card-words.ts';
import { cardsStyles } from './cards.styles.ts';
import { newDeck, takeCard, undoneDeck, withCards, type CardDeed, type Deck, type PassedCard } from './deck.ts';
import { deckPart, type DeckActions } from './deck-part.ts';
import type { CardIntervals } from './intervals.ts';
import { Keeping } from './keeping.ts';
import { cardsOfLesson } from './load-cards.ts';
import { SwipeController } from './swipe.ts';
import { isTurningPress } from './turning-press.ts';
import { typedAnswer } from './typed-answer.ts';

/**
 * Shows a deck of cards one at a time: the question, on turning the answer with its evidence, and four ratings. Keeps
 * nothing and schedules nothing; a card rated Again comes once more at the end, unless there are `intervals`.
 * @fires sanad-flip - `card`, `typed`: the card was turned
 * @fires sanad-rate - `card`, `rating`, `typed`, `milliseconds`, `waitUntil()`: the learner says how well they knew it
 * @fires sanad-undo - `card`, `undone`, `waitUntil()`: the last rating, suspension or burial is taken back
 * @fires sanad-suspend - `card`, `waitUntil()`: not to be shown until the learner says so
 * @fires sanad-bury - `card`, `waitUntil()`: not to be shown today, nor its siblings
 * @fires sanad-deck-end - `rated`: no card is left
 * @fires sanad-open-passage - `sentence`, `paragraph`: where the evidence stands
 * @fires sanad-error - `problem`: there is nothing to show
 * @csspart stem @csspart evidence @csspart button @csspart progress
 * @slot - what a page without script shows; may hold a `<script type="application/json">` with a lesson
 * @slot acts - what else can be done with the shown card
 * @slot footer - what to do next at the end
 */
export class SanadCards extends SanadElement {
  static override styles = cardsStyles;

  static override properties: PropertyDeclarations = {
    cards: { attribute: false },
    earlier: { attribute: false },
    lesson: { attribute: false },
    src: {},
    host: { attribute: false },
    count: { type: Number },
    typing: { type: Boolean },
    intervals: { attribute: false },
    clock: { attribute: false },
    deck: { state: true },
    failed: { state: true },
    isTurned: { state: true },
    draft: { state: true },
    typed: { state: true },
    said: { state: true },
  };

  /** The deck, in the order to be shown. Setting it again changes what is ahead; what was done can still be undone. */
  cards: readonly Card[] | undefined;
  /** What was done before the first `cards` came, such as before a reload, oldest first: it can be undone too. */
  earlier: readonly PassedCard[] = [];
  /** Cards are made from it when there are no `cards`, in the page's language. */
  lesson: Lesson | undefined;
  /** The address of a lesson, where neither cards nor a lesson are given. */
  src: string | undefined;
  host: ElementsHost = pageHost;
  /** Most cards to make from a lesson; as many as it proposes when left out. */
  count: number | undefined;
  /** Whether an answer is typed before the card is turned, where it can be. */
  typing = false;
  /** When the shown card would come back. Somebody schedules then: a card comes again only when `cards` says so. */
  intervals: CardIntervals | ((card: Card) => CardIntervals) | undefined;
  /** Milliseconds that never run backwards; without it no times are told. */
  clock: (() => number) | undefined;

  private readonly source = new LessonSource(this);
  /** The lesson that cards were made from last. */
  private madeFrom: Lesson | undefined;
  private deck: Deck | undefined;
  private failed = false;
  private isTurned = false;
  private draft = '';
  private typed: TypedAnswer | undefined;
  /** What a screen reader is told of the last change. */
  private said = '';
  private shownAt: number | undefined;
  private milliseconds: number | undefined;
  /** Where the focus goes once the change is drawn, after the learner did something. */
  private wanted: 'begin' | 'rate' | undefined;
  private hadFocus = false;
  private readonly keeping = new Keeping();
  private readonly swipe = new SwipeController(this, {
    turn: () => {
      this.flip();
    },
    rate: (rating) => {
      this.rate(rating);
    },
  });

  constructor() {
    super();
    this.addEventListener('keydown', this.onKeyDown);
    this.addEventListener('click', this.onClick);
  }

  /** Puts the focus where the learner goes on: the field, the button that turns the card, or the end. */
  override focus(options?: FocusOptions): void {
    const parts = ['#typed', '.show', '.rate.main', '.ending'];
    const found = parts.flatMap((part) => this.renderRoot.querySelector<HTMLElement>(part) ?? []);
    found[0]?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.hadFocus = this.matches(':focus-within');
    if (changed.has('cards') && this.cards !== undefined) {
      if (!this.keeping.isWaiting) this.takeCards(this.cards);
    } else if (this.cards === undefined && (this.source.lesson !== this.madeFrom || changed.has('count'))) {
      void this.makeCards();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.wanted === 'rate') this.showAnswer();
    else if (this.wanted === 'begin' || (this.hadFocus && !this.matches(':focus-within'))) this.focus();
    this.wanted = undefined;
    const before = (changed as ReadonlyMap<string, unknown>).get('deck') as Deck | undefined;
    if (before?.ahead.length && this.deck?.ahead.length === 0) this.dispatchEvent(new DeckEndEvent(this.deck.rated));
  }

  protected override missing(): readonly Promise<unknown>[] {
    const language = this.chromeLanguage;
    return [...super.missing(), ...(cardWords.in(language) === undefined ? [cardWords.load(language)] : [])];
  }

  private get cardStrings(): CardStrings {
    const words = cardWords.in(this.chromeLanguage);
    if (words === undefined) throw new Error('drawn before it was loaded');
    return { ...this.strings, ...words };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { deck, source, cardStrings: strings } = this;
    if (deck === undefined && source.lesson === undefined && source.problem === undefined) return nothing;
    return html`<div class="cards" lang=${strings.language} dir=${strings.direction}>
      <p class="sr" role="status">${this.said}</p>
      ${this.content(strings)}
    </div>`;
  }

  private content(strings: CardStrings): TemplateResult {
    const { deck, failed, source } = this;
    if (source.problem !== undefined) return problemPart(source.problem, strings, () => void source.load());
    if (failed) return html`<p role="alert">${strings.cardsFailed}</p>`;
    if (deck === undefined) return html`<p class="note">${strings.making}</p>`;
    const { isTurned, typing, draft, typed, intervals, actions } = this;
    const { towards } = this.swipe;
    return deckPart({ deck, strings, isTurned, typing, draft, typed, intervals, towards, actions });
  }

  /** Other cards ahead; the one that is shown stays as it is when it is still the first. */
  private takeCards(cards: readonly Card[]): void {
    const shown = this.current;
    this.deck = this.deck === undefined ? newDeck(cards, this.earlier) : withCards(this.deck, cards);
    this.failed = false;
    if (shown === undefined || shown.id !== this.current?.id) this.begin();
  }

  private async makeCards(): Promise<void> {
    const { count } = this;
    const { lesson } = this.source;
    this.madeFrom = lesson;
    this.deck = undefined;
    this.failed = false;
    if (lesson === undefined) return;
    try {
      const cards = await cardsOfLesson(lesson, chromeLanguage(this, undefined), count);
      if (lesson !== this.madeFrom || this.cards !== undefined) return;
      this.deck = newDeck(cards);
      this.begin();
    } catch {
      this.failed = lesson === this.madeFrom;
    }
  }

  private get current(): Card | undefined {
    return this.deck?.ahead[0]?.card;
  }

  /** A card begins, its front up. */
  private begin(): void {
    this.isTurned = false;
    this.draft = '';
    this.typed = undefined;
    this.milliseconds = undefined;
    this.shownAt = this.clock?.();
  }

  /** The answer comes into view; the focus waits on the rating that most cards get. */
  private showAnswer(): void {
    this.renderRoot.querySelector<HTMLElement>('.rate.main')?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.flash')?.scrollIntoView({ block: 'nearest' });
  }

  private readonly flip = (): void => {
    const card = this.current;
    if (card === undefined || this.isTurned) return;
    const { cardStrings: strings } = this;
    this.typed = this.typing ? typedAnswer(card, this.draft) : undefined;
    if (this.clock !== undefined && this.shownAt !== undefined) this.milliseconds = this.clock() - this.shownAt;
    this.isTurned = true;
    this.wanted = 'rate';
    const verdict = this.typed === undefined ? '' : `${strings.verdicts[this.typed.verdict]} `;
    this.said = verdict + strings.answerIs(card.back.answer);
    this.dispatchEvent(new FlipEvent(card, this.typed));
  };

  private readonly rate = (rating: Rating): void => {
    const { current: card, typed, milliseconds } = this;
    if (!this.isTurned || card === undefined) return;
    void this.take(rating, new RateEvent(card, rating, { typed, milliseconds }), ({ ratings }) => ratings[rating]);
  };

  private readonly undo = (): void => {
    const last = this.deck?.done.at(-1);
    if (last) void this.does(new UndoEvent(last.card, last.deed), undoneDeck, ({ cardNews }) => cardNews.undone);
  };

  private readonly actions: DeckActions = {
    type: (text) => {
      this.draft = text;
    },
    flip: this.flip,
    rate: this.rate,
    bury: () => {
      const card = this.current;
      if (card) void this.take('bury', new BuryEvent(card), ({ cardNews }) => cardNews.buried);
    },
    suspend: () => {
      const card = this.current;
      if (card) void this.take('suspend', new SuspendEvent(card), ({ cardNews }) => cardNews.suspended);
    },
    undo: this.undo,
  };

  /** Takes the shown card off the deck. */
  private take(deed: CardDeed, event: CardDeedEvent, news: (strings: CardStrings) => string): Promise<void> {
    return this.does(event, (deck) => takeCard(deck, deed, this.intervals === undefined), news);
  }

  /** Says what is being done, and does it when whoever keeps it has it. Cards that came meanwhile are ahead then. */
  private async does(
    event: CardDeedEvent,
    change: (deck: Deck) => Deck,
    news: (strings: CardStrings) => string,
  ): Promise<void> {
    if (this.keeping.isWaiting) return;
    const before = this.cards;
    this.dispatchEvent(event);
    const { settled } = event;
    if (settled !== undefined && !(await this.keeping.isKept(settled))) return;
    if (this.deck === undefined) return;
    this.deck = change(this.deck);
    if (this.cards !== undefined && this.cards !== before) this.deck = withCards(this.deck, this.cards);
    this.goOn(news);
  }

  /** Another card begins, and what became of the one before is said. */
  private goOn(news: (strings: CardStrings) => string): void {
    const { cardStrings: strings } = this;
    this.begin();
    this.wanted = 'begin';
    this.said = [news(strings), this.current?.front.text ?? strings.deckDone].join(' ');
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (isTurningPress(event)) this.flip();
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const key = cardKey(event, this.isTurned);
    if (key === undefined) return;
    if (key === 'turn') this.flip();
    else if (key === 'undo') this.undo();
    else this.rate(key);
    event.preventDefault();
  };
}
