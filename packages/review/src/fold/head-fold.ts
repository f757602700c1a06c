import { evidences, noOffset, ratings, type LogColumns } from '@sanad/lesson';
import type { StudyDay } from '../day/study-day.ts';
import { Rater, type Scheduler } from '../schedule/rate-card.ts';
import { applyEvent, applyRating, type Fold } from './apply-event.ts';
import type { GivenRecall } from './apply-recall.ts';
import { HeadDeck } from './head-deck.ts';
import { Journal } from './journal.ts';
import { planOf, type LogPlan } from './log-plan.ts';
import type { EventClock, Moment } from './moment.ts';
import type { StudyTally } from './review-state.ts';

/** How far a long fold has come. */
export interface FoldProgress {
  readonly done: number;
  readonly of: number;
}

/** Events between two reports of a long fold. */
const stepSize = 4096;

/**
 * Folds the beginning of a long log, which nobody has seen anything of, in numbers: of a rating no event is made, and of
 * a card that is only rated no object.
 */
export class HeadFold {
  readonly deck: HeadDeck;
  readonly days = new Map<StudyDay, StudyTally>();
  readonly plan: LogPlan;
  readonly #fold: Fold;
  readonly #clock: EventClock;
  readonly #log: LogColumns;
  readonly #given: { -readonly [K in keyof GivenRecall]: GivenRecall[K] } = { rating: 'again', evidence: 'card' };

  /** `order` are the entries of the log in its order. */
  constructor(scheduler: Scheduler, clock: EventClock, log: LogColumns, order: Int32Array) {
    this.plan = planOf(log, order);
    this.deck = new HeadDeck(log, this.plan);
    const rater = new Rater(scheduler, this.deck.agenda.counts);
    const { settings } = scheduler;
    this.#fold = { settings, rater, journal: new Journal(), deck: this.deck, days: this.days, late: new Set() };
    this.#clock = clock;
    this.#log = log;
    if (this.plan.early.size > 0) for (const entry of this.plan.firsts) this.deck.addNext(this.#momentOf(entry));
  }

  /** Folds the events up to a place in the order, with a report now and then. */
  *running(end: number): Generator<FoldProgress, void> {
    const of = this.plan.standing.length;
    for (let from = 0; from < end; from += stepSize) {
      const done = Math.min(from + stepSize, end);
      this.#run(from, done);
      yield { done, of };
    }
  }

  #run(from: number, end: number): void {
    const { standing, places } = this.plan;
    const { cards } = this.#log;
    for (let i = from; i < end; i++) {
      const entry = standing[i] ?? -1;
      if (entry < 0) continue;
      const place = places[cards[entry] ?? -1] ?? -1;
      if (this.#log.isRating(entry)) this.#rate(entry, place);
      else if (place === this.deck.size && this.#log.isAdding(entry)) this.deck.addNext(this.#momentOf(entry));
      else this.#apply(entry);
    }
  }

  #rate(entry: number, place: number): void {
    const { kinds, details } = this.#log;
    const kind = kinds[entry] ?? 0;
    const milliseconds = details[entry] ?? -1;
    const given = this.#given;
    given.rating = ratings[kind & 3] ?? 'again';
    given.evidence = evidences[(kind >> 2) & 3] ?? 'card';
    given.milliseconds = milliseconds < 0 ? undefined : milliseconds;
    const card = this.deck.rated(place);
    applyRating(this.#fold, card, given, this.#momentOf(entry));
    if (card) this.deck.noteRated(place);
  }

  /** Folds an event that is no rating in numbers, and adds no card that was not there. */
  #apply(entry: number): void {
    const event = this.#log.event(entry);
    if (event.type === 'revoked') return;
    applyEvent(this.#fold, event, this.#clock.turnTo(event), this.plan.answers);
    this.deck.settle();
  }

  #momentOf(entry: number): Moment {
    const offset = this.#log.offsets[entry] ?? noOffset;
    if (!this.#log.isRating(entry) && !this.#log.isAdding(entry)) return this.#clock.turnTo(this.#log.event(entry));
    return this.#clock.turn(this.#log.at[entry] ?? Number.NaN, offset === noOffset ? undefined : offset);
  }
}
