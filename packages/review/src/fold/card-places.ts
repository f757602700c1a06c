import { cardWords, type LogColumns } from '@sanad/lesson';

/** Words of an entry: the two of an id, and the place after it; 0 for an empty entry. */
const words = 4;

/** Finds the place of a card by its id as it stands in columns: a fold asks a million times. */
export class CardPlaces {
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #byText = new Map<string, number>();
  readonly #own = new Uint32Array(2);
  #size = 0;

  /** With room for so many cards. */
  constructor(most: number) {
    const entries = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = entries - 1;
    this.#table = new Int32Array(entries * words);
  }

  /** How many cards have a place. */
  get size(): number {
    return this.#size;
  }

  /** The place of the card of an entry, from 0; -1 where it has none. */
  of(log: LogColumns, entry: number): number {
    const { cards } = log;
    if (log.hasCardWords(entry)) return this.#at(cards[2 * entry] ?? 0, cards[2 * entry + 1] ?? 0);
    const card = log.card(entry);
    return card === undefined ? -1 : this.named(card);
  }

  /** The same of a card's id as text. */
  named(card: string): number {
    const own = this.#own;
    return cardWords(card, own, 0) ? this.#at(own[0] ?? 0, own[1] ?? 0) : (this.#byText.get(card) ?? -1);
  }

  /** Gives the card of an entry the next place; false where it has one. */
  add(log: LogColumns, entry: number): boolean {
    if (this.of(log, entry) >= 0) return false;
    const own = this.#own;
    const place = this.#size++;
    if (log.hasCardWords(entry)) {
      own[0] = log.cards[2 * entry] ?? 0;
      own[1] = log.cards[2 * entry + 1] ?? 0;
    } else if (!cardWords(log.card(entry) ?? '', own, 0)) {
      this.#byText.set(log.card(entry) ?? '', place);
      return true;
    }
    const from = this.#entry(own[0] ?? 0, own[1] ?? 0);
    this.#table[from] = own[0] ?? 0;
    this.#table[from + 1] = own[1] ?? 0;
    this.#table[from + 2] = place + 1;
    return true;
  }

  #at(high: number, low: number): number {
    return (this.#table[this.#entry(high, low) + 2] ?? 0) - 1;
  }

  /** Where the entry of an id is, or would be. */
  #entry(high: number, low: number): number {
    const [table, mask] = [this.#table, this.#mask];
    let entry = (high ^ low) & mask;
    for (;;) {
      const from = entry * words;
      if (table[from + 2] === 0 || (table[from] === (high | 0) && table[from + 1] === (low | 0))) return from;
      entry = (entry + 1) & mask;
    }
  }
}
