import { compareEvents } from '../canonical-events.ts';
import type { StudyEvent } from '../model/event.ts';
import type { LessonVersion } from '../model/quiz.ts';
import { StudyEventReader } from '../study-event-reader.ts';
import { CardNumbers } from './card-numbers.ts';
import { everyEntry, orderOf } from './log-order.ts';
import { added, ofText, rated, unread, type PackedRows } from './packed-rows.ts';
import { instantOfText } from './instant-of-text.ts';
import { addedAt, cardEventAt, cardIdAt, lessonAt, type AddedCard } from './unpack-rows.ts';
import { instantIn, uuidAt, uuidWords } from './uuid-words.ts';

/** Entries for which room is made unseen; for more it grows as they come. */
const mostRoom = 2 ** 21;

/**
 * A long log in columns: an entry a row, in the order in which they were given. Ratings and cards that were added are
 * there as numbers alone, and become events when these are asked for: a million objects took ten times as long to read
 * as to fold.
 */
export class LogColumns {
  #length = 0;
  /** Of each entry what it is, as in `PackedRows`: 0 for an event that stands as it is. */
  kinds = new Uint8Array(0);
  /** Milliseconds since 1 January 1970; not a number for an event whose instant or id is not written as ours are. */
  at = new Float64Array(0);
  /** Four words of the id each. */
  ids = new Uint32Array(0);
  /** See `noOffset`. */
  offsets = new Int16Array(0);
  /** See `PackedRows`; of an event that stands as it is its place among those. */
  details = new Float64Array(0);
  /** The number of the card that an entry is about, from 0 in no promised order; -1 for none. */
  cards = new Int32Array(0);
  /** Rows that this version cannot read. */
  readonly unreadable: unknown[] = [];
  /** The packs of which the entries are, and the first entry of each. */
  readonly #packs: PackedRows[] = [];
  readonly #firsts: number[] = [];
  readonly #others: StudyEvent[] = [];
  readonly #numbers = new CardNumbers();
  /** Whether each entry comes after the one before it, by its id too: then none is there twice. */
  #isOrdered = true;
  readonly #reader = new StudyEventReader();
  readonly #lessons = new Map<string, LessonVersion>();

  /** `room` is for how many entries there will be, as far as that is known. */
  constructor(room = 0) {
    this.#reach(Math.min(room, mostRoom));
  }

  get length(): number {
    return this.#length;
  }

  /** Takes in rows that were packed. */
  take(packed: PackedRows): void {
    const from = this.#length;
    const end = from + packed.count;
    if (end > this.kinds.length) this.#reach(Math.max(end, 2 * from));
    this.kinds.set(packed.kinds, from);
    this.ids.set(packed.ids, 4 * from);
    this.offsets.set(packed.offsets, from);
    this.details.set(packed.details, from);
    for (let entry = from; entry < end; entry++)
      this.at[entry] = instantIn(this.ids, 4 * entry) + (packed.delays[entry - from] ?? 0);
    this.#packs.push(packed);
    this.#firsts.push(from);
    this.#length = end;
    this.#numberCards(packed, from);
    if (packed.rows.length > 0) this.#readOthers(packed, from);
    this.#isOrdered &&= this.#isInOrder(from, end);
  }

  /** The entries in the log's order, each id once, the first that was given; where they stand so already, many times faster. */
  order(): Int32Array {
    return this.#isOrdered ? everyEntry(this) : orderOf(this);
  }

  /** How many cards the log names. */
  get cardCount(): number {
    return this.#numbers.ids.length;
  }

  /** The number of a card, as in `cards`; -1 where the log does not name it. */
  cardNumber(id: string): number {
    return this.#numbers.find(id);
  }

  /** The events in the log's order. */
  events(): readonly StudyEvent[] {
    return Array.from(this.order(), (entry) => this.event(entry));
  }

  /** The event in an entry. */
  event(entry: number): StudyEvent {
    const other = this.other(entry);
    if (other !== undefined) return other;
    const [packed, place] = this.#packOf(entry);
    return cardEventAt(packed, place);
  }

  /** The event in an entry where it stands as it is. */
  other(entry: number): StudyEvent | undefined {
    return this.kinds[entry] === 0 ? this.#others[this.details[entry] ?? -1] : undefined;
  }

  /** The card that an entry adds; cards of one lesson share it. */
  added(entry: number): AddedCard {
    const other = this.other(entry);
    if (other?.type === 'card-added') return { answer: undefined, ...other };
    const [packed, place] = this.#packOf(entry);
    const lesson = lessonAt(packed, place);
    const known = this.#lessons.get(lesson.id);
    if (known?.version === lesson.version) return addedAt(packed, place, known);
    this.#lessons.set(lesson.id, lesson);
    return addedAt(packed, place, lesson);
  }

  /** The id of the card that an entry is about; undefined where it is about none. */
  card(entry: number): string | undefined {
    return this.#numbers.ids[this.cards[entry] ?? -1];
  }

  /** The entries about a card, in the order in which they were given. */
  entriesOf(card: string): readonly number[] {
    const number = this.#numbers.find(card);
    const entries: number[] = [];
    if (number < 0) return entries;
    for (let entry = 0; entry < this.#length; entry++) if (this.cards[entry] === number) entries.push(entry);
    return entries;
  }

  /** Whether an entry is a rating in numbers. */
  isRating(entry: number): boolean {
    return ((this.kinds[entry] ?? 0) & rated) > 0;
  }

  /** Whether an entry adds a card, in numbers. */
  isAdding(entry: number): boolean {
    return ((this.kinds[entry] ?? 0) & added) > 0;
  }

  /** Milliseconds since 1 January 1970 of the instant of an entry. */
  time(entry: number): number {
    const at = this.at[entry] ?? Number.NaN;
    return Number.isNaN(at) ? Date.parse(this.event(entry).at) : at;
  }

  id(entry: number): string {
    return this.other(entry)?.id ?? uuidAt(this.ids, 4 * entry);
  }

  /** Below 0 where one entry comes before another in the log. */
  compare(one: number, other: number): number {
    const [a, b] = [this.at[one] ?? 0, this.at[other] ?? 0];
    if (a < b) return -1;
    if (a > b) return 1;
    return a === b ? this.compareIds(one, other) : compareEvents(this.event(one), this.event(other));
  }

  /** Below 0 where the id of one entry sorts before that of another. */
  compareIds(one: number, other: number): number {
    if (Number.isNaN(this.at[one]) || Number.isNaN(this.at[other])) {
      const [a, b] = [this.id(one), this.id(other)];
      return a < b ? -1 : a > b ? 1 : 0;
    }
    const { ids } = this;
    for (let word = 0; word < 4; word++) {
      const by = (ids[4 * one + word] ?? 0) - (ids[4 * other + word] ?? 0);
      if (by !== 0) return by;
    }
    return 0;
  }

  /** Reads the rows of a pack that stand as they are. */
  #readOthers({ kinds, details, rows }: PackedRows, from: number): void {
    for (const [place, kind] of kinds.entries()) {
      if (kind !== 0) continue;
      const entry = from + place;
      const row = rows[details[place] ?? -1];
      const read = this.#reader.read(row);
      if (!read.ok) {
        this.kinds[entry] = unread;
        this.unreadable.push(row);
        continue;
      }
      const { value } = read;
      this.details[entry] = this.#others.push(value) - 1;
      this.at[entry] = uuidWords(value.id, this.ids, 4 * entry) ? instantOfText(value.at) : Number.NaN;
      if ('card' in value) this.cards[entry] = this.#numbers.of(value.card);
    }
  }

  #numberCards(packed: PackedRows, from: number): void {
    const { kinds, cards, count } = packed;
    for (let place = 0; place < count; place++) {
      const kind = kinds[place] ?? 0;
      if (kind === 0) this.cards[from + place] = -1;
      else if ((kind & ofText) > 0) this.cards[from + place] = this.#numbers.of(cardIdAt(packed, place));
      else this.cards[from + place] = this.#numbers.ofWords(cards[2 * place] ?? 0, cards[2 * place + 1] ?? 0);
    }
  }

  /** Whether each of some entries comes after the one before it. */
  #isInOrder(from: number, end: number): boolean {
    const { at, ids, kinds } = this;
    for (let entry = from; entry < end; entry++) {
      if (kinds[entry] === unread || Number.isNaN(at[entry])) return false;
      if (entry === 0) continue;
      if ((at[entry] ?? 0) < (at[entry - 1] ?? 0)) return false;
      let word = 4 * entry;
      while (word < 4 * entry + 3 && ids[word] === ids[word - 4]) word += 1;
      if ((ids[word] ?? 0) <= (ids[word - 4] ?? 0)) return false;
    }
    return true;
  }

  #packOf(entry: number): readonly [packed: PackedRows, place: number] {
    let [low, high] = [0, this.#firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] ?? 0) <= entry) low = middle;
      else high = middle;
    }
    const packed = this.#packs[low];
    if (packed === undefined) throw new RangeError(`no entry ${String(entry)}`);
    return [packed, entry - (this.#firsts[low] ?? 0)];
  }

  /** Makes room for so many entries. */
  #reach(room: number): void {
    this.kinds = grown(this.kinds, new Uint8Array(room));
    this.at = grown(this.at, new Float64Array(room));
    this.ids = grown(this.ids, new Uint32Array(4 * room));
    this.offsets = grown(this.offsets, new Int16Array(room));
    this.details = grown(this.details, new Float64Array(room));
    this.cards = grown(this.cards, new Int32Array(room));
  }
}

function grown<T extends { set(from: T): void }>(before: T, after: T): T {
  after.set(before);
  return after;
}
