import { evidences, noOffset, ratings, type LogColumns } from '@sanad/lesson';
import { applyEvent, applyRating, type Fold } from './apply-event.ts';
import type { GivenRecall } from './apply-recall.ts';
import { CardRows } from './card-rows.ts';
import { FoldedCard } from './folded-card.ts';
import type { LogPlan } from './log-plan.ts';
import type { EventClock } from './moment.ts';

/**
 * Folds the beginning of a long log, which nobody has seen anything of, in numbers: of a rating no event is made, and
 * the cards stand in rows until `finish`.
 */
export class HeadFold {
  readonly #fold: Fold;
  readonly #clock: EventClock;
  readonly #log: LogColumns;
  readonly #plan: LogPlan;
  readonly #rows: CardRows;
  /** Stands for one card after another. */
  readonly #card: FoldedCard;
  readonly #given: { -readonly [K in keyof GivenRecall]: GivenRecall[K] } = { rating: 'again', evidence: 'card' };
  /** Cards that an event was about, which stand in themselves until it is folded. */
  readonly #asked = new Set<FoldedCard>();
  /** How many cards have a row; the first. */
  #known: number;

  constructor(fold: Fold, clock: EventClock, log: LogColumns, plan: LogPlan) {
    this.#fold = fold;
    this.#clock = clock;
    this.#log = log;
    this.#plan = plan;
    this.#rows = new CardRows(plan.cards);
    this.#card = new FoldedCard(nobody, fold.deck.table);
    fold.deck.onAsked = (card) => {
      if (this.#asked.has(card)) return;
      if (card.place < this.#known) this.#rows.load(card.place, card);
      this.#asked.add(card);
    };
    for (const card of fold.deck.cards.values()) this.#rows.store(card.place, card);
    this.#known = fold.deck.cards.size;
  }

  /** Folds the events from one place in the order up to another. */
  run(from: number, end: number): void {
    const { standing, places } = this.#plan;
    for (let i = from; i < end; i++) {
      const entry = standing[i] ?? -1;
      if (entry < 0) continue;
      if (this.#log.isRating(entry)) this.#rate(entry, places[i] ?? -1);
      else this.#apply(entry, places[i] ?? -1);
    }
  }

  /** The cards stand in themselves from now on. */
  finish(): void {
    const { deck } = this.#fold;
    for (const card of deck.cards.values()) this.#rows.load(card.place, card);
    deck.onAsked = undefined;
  }

  #rate(entry: number, place: number): void {
    const { kinds, at, offsets, details } = this.#log;
    const kind = kinds[entry] ?? 0;
    const milliseconds = details[entry] ?? -1;
    const offset = offsets[entry] ?? noOffset;
    const given = this.#given;
    given.rating = ratings[kind & 3] ?? 'again';
    given.evidence = evidences[(kind >> 2) & 3] ?? 'card';
    given.milliseconds = milliseconds < 0 ? undefined : milliseconds;
    const moment = this.#clock.turn(at[entry] ?? Number.NaN, offset === noOffset ? undefined : offset);
    const isKnown = place >= 0 && place < this.#known;
    if (isKnown) this.#rows.load(place, this.#card);
    applyRating(this.#fold, isKnown ? this.#card : undefined, given, moment);
    if (isKnown) this.#rows.store(place, this.#card);
  }

  #apply(entry: number, place: number): void {
    if (place === this.#known && this.#log.isAdding(entry)) this.#add(entry);
    else {
      const event = this.#log.event(entry);
      if (event.type === 'revoked') return;
      const moment = this.#clock.turnTo(event);
      applyEvent(this.#fold, event, moment, this.#plan.answers);
    }
    if (this.#asked.size > 0) this.#settle();
    this.#known = this.#fold.deck.cards.size;
  }

  #settle(): void {
    for (const card of this.#asked) this.#rows.store(card.place, card);
    this.#asked.clear();
  }

  /** Adds a card that was not there. */
  #add(entry: number): void {
    const { at, offsets } = this.#log;
    const offset = offsets[entry] ?? noOffset;
    const added = this.#log.added(entry);
    const moment = this.#clock.turn(at[entry] ?? Number.NaN, offset === noOffset ? undefined : offset);
    const card = this.#fold.deck.add(added, moment);
    card.isAdded = true;
    card.answerHash = added.answer;
    this.#rows.store(card.place, card);
  }
}

const nobody = {
  id: '',
  place: -1,
  lesson: { id: '', version: 0 },
  target: { fact: '', role: '' },
  direction: 'forward',
  topic: 'actor',
  addedTime: 0,
  addedDay: 0,
} as const;
