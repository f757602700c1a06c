import type { Weights } from '../memory/weights.ts';
import { bounded, type Derived } from './derivative.ts';
import { weightAt } from './weight-at.ts';

/** What the next stability is made from. */
export interface Before {
  readonly stability: number;
  readonly difficulty: number;
  /** Chance to recall at the moment of rating. */
  readonly chance: number;
  readonly days: number;
}

const [least, most] = [0.001, 36_500];
/** ts-fsrs lets no first stability be less. */
const leastFirst = 0.1;
const [again, hard, easy] = [1, 2, 4];

/** Stability after a first rating of 1 to 4. */
export function firstStability(weights: Weights, rating: number): Derived {
  const value = weightAt(weights, rating - 1);
  const derived = { value, byStability: 0, byDifficulty: 0, byChance: 0, byWeights: [[rating - 1, 1]] as const };
  return bounded(derived, leastFirst, most);
}

/** Stability after a later rating: on the same day, after a lapse, or after a recall. */
export function nextStability(weights: Weights, before: Before, rating: number): Derived {
  if (before.days === 0) return bounded(sameDay(weights, before, rating), least, most);
  return bounded(rating === again ? lapsed(weights, before) : recalled(weights, before, rating), least, most);
}

/** S·S^(−w19)·e^(w17·(G−3+w18)), never less than S unless forgotten. */
function sameDay(weights: Weights, { stability: s }: Before, rating: number): Derived {
  const [a, b, c] = [weightAt(weights, 17), weightAt(weights, 18), weightAt(weights, 19)];
  const growth = s ** -c * Math.exp(a * (rating - 3 + b));
  if (rating >= hard && growth <= 1) return { value: s, byStability: 1, byDifficulty: 0, byChance: 0, byWeights: [] };
  const value = s * growth;
  return {
    value,
    byStability: (1 - c) * growth,
    byDifficulty: 0,
    byChance: 0,
    byWeights: [
      [17, value * (rating - 3 + b)],
      [18, value * a],
      [19, -value * Math.log(s)],
    ],
  };
}

/** w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)), and no more than S/e^(w17·w18). */
function lapsed(weights: Weights, { stability: s, difficulty: d, chance: r }: Before): Derived {
  const [w11, w12, w13, w14] = [11, 12, 13, 14].map((place) => weightAt(weights, place)) as [number, number, number, number]; // prettier-ignore
  const [w17, w18] = [weightAt(weights, 17), weightAt(weights, 18)];
  const scale = d ** -w12 * Math.exp(w14 * (1 - r));
  const power = (s + 1) ** w13;
  const value = w11 * scale * (power - 1);
  const cap = s / Math.exp(w17 * w18);
  if (cap < value) {
    const byWeights = [[17, -w18 * cap] as const, [18, -w17 * cap] as const];
    return { value: cap, byStability: cap / s, byDifficulty: 0, byChance: 0, byWeights };
  }
  return {
    value,
    byStability: (w11 * scale * w13 * power) / (s + 1),
    byDifficulty: (-w12 * value) / d,
    byChance: -w14 * value,
    byWeights: [
      [11, scale * (power - 1)],
      [12, -Math.log(d) * value],
      [13, w11 * scale * power * Math.log(s + 1)],
      [14, (1 - r) * value],
    ],
  };
}

/** S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)·w15 if hard, ·w16 if easy). */
function recalled(weights: Weights, { stability: s, difficulty: d, chance: r }: Before, rating: number): Derived {
  const [w8, w9, w10] = [weightAt(weights, 8), weightAt(weights, 9), weightAt(weights, 10)];
  const bonusPlace = rating === hard ? 15 : rating === easy ? 16 : undefined;
  const bonus = bonusPlace === undefined ? 1 : weightAt(weights, bonusPlace);
  const plain = Math.exp(w8) * (11 - d) * s ** -w9;
  const power = Math.exp(w10 * (1 - r));
  const growth = plain * bonus * (power - 1);
  return {
    value: s * (1 + growth),
    byStability: 1 + growth * (1 - w9),
    byDifficulty: (-s * growth) / (11 - d),
    byChance: -s * plain * bonus * w10 * power,
    byWeights: [
      [8, s * growth],
      [9, -s * growth * Math.log(s)],
      [10, s * plain * bonus * (1 - r) * power],
      ...(bonusPlace === undefined ? [] : [[bonusPlace, s * plain * (power - 1)] as const]),
    ],
  };
}
