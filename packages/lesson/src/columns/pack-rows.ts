import { evidences, ratings } from '../model/event.ts';
import { topics } from '../model/item.ts';
import { added, directions, noOffset, ofText, perAdded, rated, type Numbers, type PackedRows } from './packed-rows.ts';
import { cardWords } from './card-words.ts';
import { instantOfText } from './instant-of-text.ts';
import { instantIn, uuidWords } from './uuid-words.ts';

/** What may stand in a row under the names that are packed. */
type Row = Readonly<Record<string, unknown>>;

/** Keys of every packed row, without those that may be left out. */
const ratedKeys = 8;
const addedKeys = 9;

/** Packs rows, whatever they are, in their order. */
export function packRows(rows: readonly unknown[]): PackedRows {
  const packer = new RowPacker(rows.length);
  for (const [place, row] of rows.entries()) packer.take(place, row);
  return packer.packed();
}

/** Packs one row after another. A row that would not come back exactly as it is stays as it is. */
class RowPacker {
  readonly #kinds: Uint8Array;
  readonly #ids: Uint32Array;
  readonly #cards: Uint32Array;
  readonly #delays: Float64Array;
  readonly #offsets: Float64Array;
  readonly #devices: Float64Array;
  readonly #lessons: Float64Array;
  readonly #versions: Float64Array;
  readonly #details: Float64Array;
  readonly #added: number[] = [];
  readonly #places = new Map<string, number>();
  readonly #rows: unknown[] = [];

  constructor(count: number) {
    this.#kinds = new Uint8Array(count);
    this.#ids = new Uint32Array(4 * count);
    this.#cards = new Uint32Array(2 * count);
    this.#delays = new Float64Array(count);
    this.#offsets = new Float64Array(count);
    this.#devices = new Float64Array(count);
    this.#lessons = new Float64Array(count);
    this.#versions = new Float64Array(count);
    this.#details = new Float64Array(count);
  }

  take(place: number, row: unknown): void {
    if (typeof row === 'object' && row !== null && this.#isPacked(place, row as Row)) return;
    this.#kinds[place] = 0;
    this.#ids.fill(0, 4 * place, 4 * place + 4);
    this.#details[place] = this.#rows.push(row) - 1;
  }

  packed(): PackedRows {
    return {
      count: this.#kinds.length,
      kinds: this.#kinds,
      ids: this.#ids,
      cards: this.#cards,
      delays: narrowed(this.#delays),
      offsets: narrowed(this.#offsets),
      devices: narrowed(this.#devices),
      lessons: narrowed(this.#lessons),
      versions: narrowed(this.#versions),
      details: narrowed(this.#details),
      added: narrowed(this.#added),
      texts: [...this.#places.keys()],
      rows: this.#rows,
    };
  }

  /** Packs a row where it can be; what was written of one that cannot does not count. */
  #isPacked(place: number, row: Row): boolean {
    const own = row['type'] === 'reviewed' ? ratingOf(row) : row['type'] === 'card-added' ? addingOf(row) : undefined;
    if (own === undefined) return false;
    const { id, at, device, card, lesson } = row;
    if (!uuidWords(id, this.#ids, 4 * place) || typeof device !== 'string' || !isText(card)) return false;
    const instant = typeof at === 'string' ? instantOfText(at) : Number.NaN;
    const { offset } = row;
    const version = isExactly(lesson, ['id', 'version']) ? lesson['version'] : undefined;
    if (
      Number.isNaN(instant) ||
      ('offset' in row && !isOffset(offset)) ||
      typeof version !== 'number' ||
      Number.isNaN(version)
    )
      return false;
    const of = (lesson as Row)['id'];
    if (typeof of !== 'string') return false;
    const hasWords = cardWords(card, this.#cards, 2 * place);
    if (!hasWords) this.#cards.set([0, this.#placeOf(card)], 2 * place);
    this.#kinds[place] = own.kind | (hasWords ? 0 : ofText);
    this.#delays[place] = instant - instantIn(this.#ids, 4 * place);
    this.#offsets[place] = 'offset' in row ? (offset as number) : noOffset;
    this.#devices[place] = this.#placeOf(device);
    this.#lessons[place] = this.#placeOf(of);
    this.#versions[place] = version;
    this.#details[place] = own.texts ? this.#noteAdded(own.texts) : own.milliseconds;
    return true;
  }

  #noteAdded(texts: readonly (string | undefined)[]): number {
    this.#added.push(...texts.map((text) => (text === undefined ? -1 : this.#placeOf(text))));
    return this.#added.length / perAdded - 1;
  }

  #placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }
}

/** What a row says beside what every row of a card says. */
interface Own {
  readonly kind: number;
  readonly milliseconds: number;
  readonly texts?: readonly (string | undefined)[];
}

/** What a rating says; undefined where it says anything else too, or not all of it. */
function ratingOf(row: Row): Own | undefined {
  const milliseconds = 'milliseconds' in row ? row['milliseconds'] : -1;
  const [rating, evidence] = [placeIn(ratings, row['rating']), placeIn(evidences, row['evidence'])];
  if (rating < 0 || evidence < 0 || typeof milliseconds !== 'number' || Object.is(milliseconds, -0)) return undefined;
  if ('milliseconds' in row && !(milliseconds >= 0)) return undefined;
  if (countOf(row, ['offset', 'milliseconds']) !== ratedKeys) return undefined;
  return { kind: rated | rating | (evidence << 2), milliseconds };
}

/** What the adding of a card says; undefined where it says anything else too, or not all of it. */
function addingOf(row: Row): Own | undefined {
  const { target, topic } = row;
  const direction = placeIn(directions, row['direction']);
  const answer = 'answer' in row ? row['answer'] : undefined;
  if (direction < 0 || placeIn(topics, topic) < 0 || !isExactly(target, ['fact', 'role'])) return undefined;
  const { fact, role } = target;
  if (typeof fact !== 'string' || typeof role !== 'string') return undefined;
  if ('answer' in row && !(isText(answer) && answer.length <= 64)) return undefined;
  if (countOf(row, ['offset', 'answer']) !== addedKeys) return undefined;
  return {
    kind: added | direction,
    milliseconds: -1,
    texts: [fact, role, topic as string, answer as string | undefined],
  };
}

/** How many keys a row has beside some that may be left out. */
function countOf(row: Row, optional: readonly string[]): number {
  return optional.reduce((count, key) => (key in row ? count - 1 : count), Object.keys(row).length);
}

function isExactly(input: unknown, keys: readonly string[]): input is Row {
  if (typeof input !== 'object' || input === null || Object.keys(input).length !== keys.length) return false;
  return keys.every((key) => Object.hasOwn(input, key));
}

function isText(input: unknown): input is string {
  return typeof input === 'string' && input !== '';
}

function isOffset(input: unknown): boolean {
  return Number.isInteger(input) && Math.abs(input as number) <= 840 && !Object.is(input, -0);
}

function placeIn(words: readonly string[], input: unknown): number {
  return typeof input === 'string' ? words.indexOf(input) : -1;
}

/** The same numbers in the smallest form that holds all of them. */
function narrowed(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  const { length } = numbers;
  for (let i = 0; i < length; i++) {
    const number = numbers[i] ?? 0;
    if ((number | 0) !== number || Object.is(number, -0)) return Float64Array.from(numbers);
    most = Math.max(most, number < 0 ? -1 - number : number);
  }
  if (most < 2 ** 7) return Int8Array.from(numbers);
  return most < 2 ** 15 ? Int16Array.from(numbers) : Int32Array.from(numbers);
}
