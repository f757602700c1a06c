import { canonicalEvents, standingIn, type LogColumns, type StandingEvent, type StudyEvent } from '@sanad/lesson';
import type { DayRule, OffsetAt, StudyDay } from '../day/study-day.ts';
import { decisiveAnswers } from '../evidence/decisive-answers.ts';
import { memoryModel } from '../memory/memory-model.ts';
import { Rater, type Scheduler } from '../schedule/rate-card.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { readCards } from '../snapshot/card-blocks.ts';
import { readHead, type FoldHead, type LogPlace } from '../snapshot/fold-head.ts';
import type { FoldParts, FoldSnapshot } from '../snapshot/fold-snapshot.ts';
import { readPages } from '../snapshot/recall-pages.ts';
import { UnkeptParts } from '../snapshot/unkept-parts.ts';
import { applyEvent, type Fold } from './apply-event.ts';
import { closedPlace } from './closed-place.ts';
import { Deck } from './deck.ts';
import { addsAny, cardsAddedLate, cardsToBegin } from './early-cards.ts';
import { firstToFold } from './first-to-fold.ts';
import { foldedBy } from './folded-by.ts';
import { HeadFold, type FoldProgress } from './head-fold.ts';
import type { FoldedCard } from './folded-card.ts';
import type { RecallTable } from './recall-table.ts';
import { Journal } from './journal.ts';
import { EventClock } from './moment.ts';
import { placeFor } from './place-for.ts';
import type { ReviewState, StudyTally } from './review-state.ts';

/** What can be taken back to: places in the journal and in the table of recalls. */
interface Mark {
  readonly journal: number;
  readonly rows: number;
}

/**
 * The fold of a log that goes on: whatever is added, its state is that of `reviewStateOf` for all events so far, at
 * the cost of what changed. An undo, or an event that comes late from elsewhere, takes back what was folded after it
 * and folds that again; only what reaches further back than the last events folds the whole log.
 */
export class ReviewFold {
  readonly #undoable: number;
  readonly #scheduler: Scheduler;
  readonly #dayRule: DayRule;
  readonly #clock: EventClock;
  /** The events after the horizon; all of them, unless the fold was put away once. */
  readonly #log: StudyEvent[] = [];
  #horizon: LogPlace | undefined;
  /** What to come back to before each event from `#firstMarked` on. */
  #marks: Mark[] = [];
  #firstMarked = 0;
  #fold: Fold & { readonly deck: Deck };
  /** Cards of which something is said before they are added: where one of them is, the whole log is folded. */
  #early = new Set<string>();
  #unkept = new UnkeptParts();

  /**
   * Folds a log; `offsetAt` serves for events that do not say how far the learner's clock was ahead of UTC. So many
   * events at the end as `undoable` says, or up to twice as many, can be taken back without folding all.
   */
  constructor(events: readonly StudyEvent[], settings: ReviewSettings, offsetAt: OffsetAt, undoable = 512) {
    this.#undoable = undoable;
    this.#scheduler = { model: memoryModel(settings), settings };
    this.#dayRule = { offsetAt, turnsAtHour: settings.dayTurnsAtHour };
    this.#clock = new EventClock(this.#dayRule);
    this.#fold = this.#emptyFold();
    this.add(events);
  }

  /**
   * The same of a long log in columns, several times faster, with a report now and then for whoever shows how far it has
   * come. Events that could not be taken back anyway are let go: see `letGo`.
   */
  static *folding(
    log: LogColumns,
    settings: ReviewSettings,
    offsetAt: OffsetAt,
    undoable = 512,
  ): Generator<FoldProgress, ReviewFold> {
    const fold = new ReviewFold([], settings, offsetAt, undoable);
    yield* fold.#foldColumns(log);
    return fold;
  }

  /**
   * A fold as it was put away, to which the events since then are to be added. Undefined where its parts are not whole,
   * or where it was folded by other settings, or for another place's clock.
   */
  static restored(
    parts: FoldParts,
    settings: ReviewSettings,
    offsetAt: OffsetAt,
    undoable = 512,
  ): ReviewFold | undefined {
    const head = readHead(parts);
    if (head?.by !== foldedBy(settings, offsetAt)) return undefined;
    const table = readPages(parts, head.rows);
    const cards = table && readCards(parts, head.cards, table);
    if (table === undefined || cards === undefined) return undefined;
    const fold = new ReviewFold([], settings, offsetAt, undoable);
    fold.#take(table, cards, head.days);
    const { deck } = fold.#fold;
    deck.keep();
    fold.#horizon = head.horizon;
    fold.#early = new Set(head.early);
    fold.#unkept = UnkeptParts.noneOf(deck);
    fold.#putAt(0, head.tail);
    fold.#apply(standingIn(head.tail), 0);
    return fold;
  }

  /** A new object after every change; the maps in it go on with the fold. */
  get state(): ReviewState {
    const { deck, days } = this.#fold;
    return { ...this.#scheduler, dayRule: this.#dayRule, cards: deck.cards, agenda: deck.agenda, days };
  }

  /**
   * Takes in events of any age and in any order; what is known already changes nothing. False, and nothing is taken in,
   * where they reach back to what this fold no longer knows, as it was put away: the whole log is to be folded anew.
   */
  add(events: readonly StudyEvent[]): boolean {
    const sorted = canonicalEvents(events);
    const [first] = sorted;
    if (first === undefined) return true;
    if (this.#horizon && isUpTo(first, this.#horizon)) return false;
    const place = placeFor(this.#log, first);
    const held = this.#log.slice(place);
    const tail = held.length === 0 ? sorted : canonicalEvents([...held, ...sorted]);
    if (tail.length === held.length) return true;
    const isFirst = this.#log.length === 0 && !this.#horizon;
    this.#putAt(place, tail);
    const from = isFirst ? undefined : firstToFold(this.#log, place, this.#firstMarked);
    if (from !== undefined && this.#foldFrom(from)) return true;
    if (!this.#horizon) {
      this.#foldAll();
      return true;
    }
    this.#putAt(place, held);
    if (from !== undefined) this.#apply(standingIn(this.#log.slice(from)), from);
    return false;
  }

  /**
   * Lets go of the events that could not be taken back anyway, and of the memory that they take: from now on `add`
   * refuses what reaches so far back.
   */
  letGo(): void {
    const last = this.#log[this.#firstMarked - 1];
    if (last === undefined) return;
    this.#horizon = placeOf(last);
    this.#log.splice(0, this.#firstMarked);
    this.#firstMarked = 0;
  }

  /** What is to be put away of this fold, so that it can be restored: see `noteKept`. */
  snapshot(): FoldSnapshot {
    const cut = closedPlace(this.#log, Math.max(this.#firstMarked, this.#log.length - this.#undoable));
    const tail = this.#log.slice(cut);
    this.#backTo(cut);
    const { deck, days } = this.#fold;
    const { settings } = this.#scheduler;
    const last = this.#log[cut - 1];
    const head: FoldHead = {
      by: foldedBy(settings, this.#dayRule.offsetAt),
      cards: deck.cards.size,
      rows: deck.table.rows,
      horizon: last ? placeOf(last) : this.#horizon,
      tail,
      early: [...this.#early],
      days: [...days],
    };
    const snapshot = this.#unkept.of(deck, head);
    this.#apply(standingIn(tail), cut);
    return snapshot;
  }

  /** A snapshot has been kept: the next one is only of what changed since it was taken. */
  noteKept(snapshot: FoldSnapshot): void {
    this.#unkept.noteKept(snapshot);
  }

  /** The snapshots that were kept are no more: the next one is whole. */
  noteLost(): void {
    this.#unkept = new UnkeptParts();
  }

  #emptyFold(): Fold & { readonly deck: Deck } {
    const journal = new Journal();
    const deck = new Deck(journal);
    const rater = new Rater(this.#scheduler, deck.agenda.counts);
    return { settings: this.#scheduler.settings, rater, journal, deck, days: new Map(), late: new Set() };
  }

  /** Puts events in the place of whatever stands in the log from there on. */
  #putAt(place: number, tail: readonly StudyEvent[]): void {
    this.#log.length = place;
    for (const event of tail) this.#log.push(event);
  }

  /** Folds the log; once more with all cards there from the start where something is said of one before it is added. */
  #foldAll(): void {
    const standing = standingIn(this.#log);
    this.#early = new Set();
    this.#beginning(standing);
    if (this.#fold.late.size === 0) return;
    this.#early = cardsToBegin(standing);
    this.#beginning(standing);
  }

  /** Folds what stands of the log from its start. */
  #beginning(standing: readonly StandingEvent[]): void {
    this.#fold = this.#emptyFold();
    this.#unkept = new UnkeptParts();
    for (const event of standing)
      if (event.type === 'card-added' && this.#early.has(event.card))
        this.#fold.deck.add(event, this.#clock.turnTo(event));
    this.#marks = [];
    this.#firstMarked = Math.max(0, this.#log.length - this.#undoable);
    this.#apply(standing, 0);
  }

  /** Folds a log of which nothing was folded yet: in numbers, but for the events at its end. */
  *#foldColumns(log: LogColumns): Generator<FoldProgress, void> {
    const order = log.order();
    const tail = Math.max(0, order.length - this.#undoable);
    const head = new HeadFold(this.#scheduler, this.#clock, log, order);
    yield* head.running(tail);
    this.#early = new Set(head.plan.early);
    this.#take(head.deck.table, head.deck.all(), head.days);
    const last = order[tail - 1];
    if (last !== undefined) this.#horizon = placeOf(log.event(last));
    for (const entry of order.subarray(tail)) this.#log.push(log.event(entry));
    this.#apply(standingIn(this.#log), 0, head.plan.answers);
    yield { done: order.length, of: order.length };
  }

  /** Takes in what has been folded elsewhere: the recalls, the cards and the days. */
  #take(table: RecallTable, cards: Iterable<FoldedCard>, days: Iterable<readonly [StudyDay, StudyTally]>): void {
    const { deck } = this.#fold;
    deck.table = table;
    for (const card of cards) deck.take(card);
    for (const [day, tally] of days) this.#fold.days.set(day, tally);
  }

  /** Folds the log from a place on anew; false, with nothing folded, when a card has to be there from the start. */
  #foldFrom(from: number): boolean {
    const tail = this.#log.slice(from);
    const standing = standingIn(tail);
    this.#backTo(from);
    const late = cardsAddedLate(standing, this.#fold.deck.cards);
    if (addsAny(tail, this.#early) || addsAny(tail, late)) return false;
    for (const card of late) this.#early.add(card);
    this.#apply(standing, from);
    this.#forget();
    return true;
  }

  /** Takes back whatever was folded from a place on. */
  #backTo(place: number): void {
    const mark = this.#marks[place - this.#firstMarked];
    if (mark === undefined) return;
    this.#fold.journal.backTo(mark.journal);
    this.#fold.deck.table = this.#fold.deck.table.upTo(mark.rows);
    this.#marks.length = place - this.#firstMarked;
  }

  /** Folds what stands of the log from a place on, with a mark before each of the last events. */
  #apply(standing: readonly StandingEvent[], from: number, answers = decisiveAnswers(standing)): void {
    const { journal, deck } = this.#fold;
    let next = 0;
    for (let place = from; place < this.#log.length; place++) {
      if (place >= this.#firstMarked) {
        deck.keep();
        this.#marks.push({ journal: journal.mark, rows: deck.table.rows });
      }
      const event = standing[next];
      if (event === undefined || event !== this.#log[place]) continue;
      next += 1;
      applyEvent(this.#fold, event, this.#clock.turnTo(event), answers);
    }
  }

  #forget(): void {
    const count = this.#marks.length - this.#undoable;
    if (count < this.#undoable) return;
    this.#marks = this.#marks.slice(count);
    this.#firstMarked += count;
    this.#fold.journal.forgetBefore(this.#marks[0]?.journal ?? 0);
    if (this.#horizon) this.letGo();
  }
}

function placeOf({ at, id }: StudyEvent): LogPlace {
  return { at, id };
}

/** Whether an event stands in the log no later than a place. */
function isUpTo({ at, id }: StudyEvent, place: LogPlace): boolean {
  return at === place.at ? id <= place.id : at < place.at;
}
