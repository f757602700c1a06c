import { cardAt, cardWords } from './card-words.ts';

/** Words of an entry: the two of an id, and the number after it; 0 for an empty entry. */
const words = 4;

/** Numbers the cards of a long log from 0, as it asks for them: a million times. */
export class CardNumbers {
  /** By their numbers. */
  readonly ids: string[] = [];
  #table = new Int32Array(1024 * words);
  readonly #byText = new Map<string, number>();
  readonly #own = new Uint32Array(2);

  /** The number of the card whose id has these words, a new one where it has none; see `cardWords`. */
  ofWords(high: number, low: number): number {
    const from = this.#entry(high, low);
    const known = this.#table[from + 2] ?? 0;
    return known > 0 ? known - 1 : this.#add(from, high, low);
  }

  /** The same of an id as text. */
  of(id: string): number {
    const own = this.#own;
    if (cardWords(id, own, 0)) return this.ofWords(own[0] ?? 0, own[1] ?? 0);
    const number = this.#byText.get(id) ?? this.ids.push(id) - 1;
    this.#byText.set(id, number);
    return number;
  }

  /** The number of a card; -1 where the log does not name it. */
  find(id: string): number {
    const own = this.#own;
    if (!cardWords(id, own, 0)) return this.#byText.get(id) ?? -1;
    return (this.#table[this.#entry(own[0] ?? 0, own[1] ?? 0) + 2] ?? 0) - 1;
  }

  #add(from: number, high: number, low: number): number {
    const own = this.#own;
    own[0] = high;
    own[1] = low;
    const number = this.ids.push(cardAt(own, 0)) - 1;
    this.#put(from, high, low, number);
    if (2 * this.ids.length * words > this.#table.length) this.#grow();
    return number;
  }

  #put(from: number, high: number, low: number, number: number): void {
    this.#table[from] = high;
    this.#table[from + 1] = low;
    this.#table[from + 2] = number + 1;
  }

  /** Makes room for twice as many. */
  #grow(): void {
    const before = this.#table;
    this.#table = new Int32Array(2 * before.length);
    for (let from = 0; from < before.length; from += words) {
      const [high, low, number] = [before[from] ?? 0, before[from + 1] ?? 0, before[from + 2] ?? 0];
      if (number > 0) this.#put(this.#entry(high, low), high, low, number - 1);
    }
  }

  /** Where the entry of an id is, or would be. */
  #entry(high: number, low: number): number {
    const table = this.#table;
    const mask = table.length / words - 1;
    let entry = (high ^ low) & mask;
    for (;;) {
      const from = entry * words;
      if (table[from + 2] === 0 || (table[from] === (high | 0) && table[from + 1] === (low | 0))) return from;
      entry = (entry + 1) & mask;
    }
  }
}
