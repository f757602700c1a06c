import { phases, placeOfPhase } from '../card/review-card.ts';
import { seedOf } from '../schedule/choose-day.ts';
import type { FoldedCard } from './folded-card.ts';

/** Words of 32 bits in a row: one line of a processor's memory, since a fold goes from card to card. */
const words = 16;

/** Bits of the last word, beside the phase. */
const [suspended, leech, tried] = [4, 8, 16];

/**
 * What ratings change of cards, in rows of numbers by the place of the card: a fold of a long log works in them, with
 * one `FoldedCard` that stands for one card after another.
 */
export class CardRows {
  readonly #reals: Float64Array;
  readonly #wholes: Int32Array;

  constructor(cards: number) {
    const buffer = new ArrayBuffer(cards * words * 4);
    this.#reals = new Float64Array(buffer);
    this.#wholes = new Int32Array(buffer);
  }

  /** Begins the row of a card that was never tried. */
  begin(place: number, card: string, addedDay: number): void {
    const real = (place * words) / 2;
    this.#reals[real] = Number.NaN;
    this.#reals[real + 1] = Number.NaN;
    this.#reals[real + 2] = Number.NaN;
    const whole = place * words + 6;
    this.#wholes[whole + 5] = -1;
    this.#wholes[whole + 6] = addedDay;
    this.#wholes[whole + 7] = seedOf(card);
  }

  /** Makes a card stand as its row says. */
  load(place: number, card: FoldedCard): void {
    const reals = this.#reals;
    const wholes = this.#wholes;
    const real = (place * words) / 2;
    card.stability = reals[real] ?? Number.NaN;
    card.difficulty = reals[real + 1] ?? Number.NaN;
    card.dueAt = reals[real + 2] ?? Number.NaN;
    const whole = place * words + 6;
    card.dueDay = wholes[whole] ?? 0;
    card.intervalDays = wholes[whole + 1] ?? 0;
    card.step = wholes[whole + 2] ?? 0;
    card.tries = wholes[whole + 3] ?? 0;
    card.lapses = wholes[whole + 4] ?? 0;
    card.lastRow = wholes[whole + 5] ?? -1;
    card.addedDay = wholes[whole + 6] ?? 0;
    card.seed = wholes[whole + 7] ?? 0;
    const bits = wholes[whole + 9] ?? 0;
    card.lastDay = (bits & tried) > 0 ? wholes[whole + 8] : undefined;
    card.phase = phases[bits & 3] ?? 'new';
    card.suspended = (bits & suspended) > 0;
    card.leech = (bits & leech) > 0;
  }

  /** Makes a row say how a card stands. */
  store(place: number, card: FoldedCard): void {
    const reals = this.#reals;
    const wholes = this.#wholes;
    const real = (place * words) / 2;
    reals[real] = card.stability;
    reals[real + 1] = card.difficulty;
    reals[real + 2] = card.dueAt;
    const whole = place * words + 6;
    wholes[whole] = card.dueDay;
    wholes[whole + 1] = card.intervalDays;
    wholes[whole + 2] = card.step;
    wholes[whole + 3] = card.tries;
    wholes[whole + 4] = card.lapses;
    wholes[whole + 5] = card.lastRow;
    wholes[whole + 8] = card.lastDay ?? 0;
    const bits = placeOfPhase(card.phase) | (card.suspended ? suspended : 0) | (card.leech ? leech : 0);
    wholes[whole + 9] = bits | (card.lastDay === undefined ? 0 : tried);
  }
}
