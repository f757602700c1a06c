import { canonicalEvents, compareEvents, standingIn, type StandingEvent, type StudyEvent } from '@sanad/lesson';
import type { DayRule, OffsetAt } from '../day/study-day.ts';
import { decisiveAnswers } from '../evidence/decisive-answers.ts';
import { memoryModel } from '../memory/memory-model.ts';
import type { Scheduler } from '../schedule/rate-card.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { applyEvent, type Fold } from './apply-event.ts';
import { Deck } from './deck.ts';
import { firstToFold } from './first-to-fold.ts';
import { Journal } from './journal.ts';
import { momentOf } from './moment.ts';
import type { ReviewState } from './review-state.ts';

/**
 * The fold of a log that goes on: whatever is added, its state is that of `reviewStateOf` for all events so far, at
 * the cost of what changed. An undo, or an event that comes late from elsewhere, takes back what was folded after it
 * and folds that again; only what reaches further back than the last events folds the whole log.
 */
export class ReviewFold {
  readonly #undoable: number;
  readonly #scheduler: Scheduler;
  readonly #dayRule: DayRule;
  readonly #log: StudyEvent[] = [];
  /** The place in the journal before each event from `#firstMarked` on. */
  #marks: number[] = [];
  #firstMarked = 0;
  #fold: Fold;
  /** Cards that are there from the start of the fold, as something is said before one of them is added. */
  #early = new Set<string>();

  /**
   * Folds a log; `offsetAt` serves for events that do not say how far the learner's clock was ahead of UTC. So many
   * events at the end as `undoable` says, or up to twice as many, can be taken back without folding all.
   */
  constructor(events: readonly StudyEvent[], settings: ReviewSettings, offsetAt: OffsetAt, undoable = 512) {
    this.#undoable = undoable;
    this.#scheduler = { model: memoryModel(settings), settings };
    this.#dayRule = { offsetAt, turnsAtHour: settings.dayTurnsAtHour };
    this.#fold = this.#emptyFold();
    this.add(events);
  }

  /** A new object after every change; the maps in it go on with the fold. */
  get state(): ReviewState {
    const { deck, days } = this.#fold;
    return { ...this.#scheduler, dayRule: this.#dayRule, cards: deck.cards, agenda: deck.agenda, days };
  }

  /** Takes in events of any age and in any order; what is known already changes nothing. */
  add(events: readonly StudyEvent[]): void {
    const sorted = canonicalEvents(events);
    const [first] = sorted;
    if (first === undefined) return;
    const place = this.#placeFor(first);
    const before = this.#log.length;
    const tail = place === before ? sorted : canonicalEvents([...this.#log.slice(place), ...sorted]);
    if (tail.length === before - place) return;
    this.#log.length = place;
    for (const event of tail) this.#log.push(event);
    const from = before === 0 ? undefined : firstToFold(this.#log, place, this.#firstMarked);
    if (from === undefined || !this.#foldFrom(from)) this.#foldAll();
  }

  #emptyFold(): Fold {
    const journal = new Journal();
    return { scheduler: this.#scheduler, journal, deck: new Deck(journal), added: new Set(), days: new Map() };
  }

  /** Where an event stands in the log, or would. */
  #placeFor(event: StudyEvent): number {
    let [low, high] = [0, this.#log.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#log[middle];
      if (other && compareEvents(other, event) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #foldAll(): void {
    this.#fold = this.#emptyFold();
    const standing = standingIn(this.#log);
    this.#early = cardsToBegin(standing);
    for (const event of standing)
      if (event.type === 'card-added' && this.#early.has(event.card))
        this.#fold.deck.add(event, momentOf(event, this.#dayRule));
    this.#marks = [];
    this.#firstMarked = Math.max(0, this.#log.length - this.#undoable);
    this.#apply(standing, 0);
  }

  /** Folds the log from a place on anew; false when that cannot be, as a card has to be there from the start. */
  #foldFrom(from: number): boolean {
    const tail = this.#log.slice(from);
    const mark = this.#marks[from - this.#firstMarked];
    if (mark !== undefined) this.#fold.journal.backTo(mark);
    this.#marks.length = from - this.#firstMarked;
    const standing = standingIn(tail);
    for (const card of cardsAddedLate(standing, this.#fold.deck.cards)) this.#early.add(card);
    if (tail.some((event) => event.type === 'card-added' && this.#early.has(event.card))) return false;
    this.#apply(standing, from);
    this.#forget();
    return true;
  }

  /** Folds what stands of the log from a place on, with a mark before each of the last events. */
  #apply(standing: readonly StandingEvent[], from: number): void {
    const answers = decisiveAnswers(standing);
    let next = 0;
    for (let place = from; place < this.#log.length; place++) {
      if (place >= this.#firstMarked) {
        this.#fold.journal.isKept = true;
        this.#marks.push(this.#fold.journal.mark);
      }
      const event = standing[next];
      if (event === undefined || event !== this.#log[place]) continue;
      next += 1;
      applyEvent(this.#fold, event, momentOf(event, this.#dayRule), answers);
    }
  }

  #forget(): void {
    const count = this.#marks.length - this.#undoable;
    if (count < this.#undoable) return;
    this.#marks = this.#marks.slice(count);
    this.#firstMarked += count;
    this.#fold.journal.forgetBefore(this.#marks[0] ?? 0);
  }
}

/** Cards, besides those that are known, of which something is said before they are added or without that they ever are. */
function cardsAddedLate(events: readonly StandingEvent[], known: ReadonlyMap<string, unknown>): Set<string> {
  const added = new Set<string>();
  const late = new Set<string>();
  for (const event of events) {
    if (!('card' in event) || added.has(event.card) || known.has(event.card)) continue;
    if (event.type === 'card-added') added.add(event.card);
    else late.add(event.card);
  }
  return late;
}

/** Where something is said of a card before it is added, all cards, so that they stand in the order they were added. */
function cardsToBegin(events: readonly StandingEvent[]): Set<string> {
  const late = cardsAddedLate(events, new Map());
  if (late.size > 0) for (const event of events) if (event.type === 'card-added') late.add(event.card);
  return late;
}
