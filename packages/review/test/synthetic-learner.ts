import { ratings } from '@sanad/lesson';
import { defaultReviewSettings } from '../src/settings/review-settings.ts';
import { memoryModel } from '../src/memory/memory-model.ts';
import type { Memory } from '../src/memory/memory.ts';
import type { Weights } from '../src/memory/weights.ts';
import type { History, TrainingReview } from '../src/training/history.ts';

/** A learner whose memory is known. */
export interface SyntheticLearner {
  readonly name: string;
  readonly seed: number;
  readonly weights: Weights;
  readonly cards: number;
}

const usual = defaultReviewSettings.weights;
const changed = (changes: { readonly [place: number]: number }): Weights => usual.map((w, i) => changes[i] ?? w);

/** Learners unlike one another, each with some thousand reviews. */
export const syntheticLearners: readonly SyntheticLearner[] = [
  { name: 'like everybody', seed: 11, weights: usual, cards: 400 },
  { name: 'forgets soon', seed: 12, weights: changed({ 0: 0.1, 1: 0.4, 2: 0.9, 3: 3, 8: 1.4, 20: 0.3 }), cards: 500 },
  { name: 'keeps long', seed: 13, weights: changed({ 1: 4, 2: 9, 3: 30, 8: 2.3, 10: 1.2, 20: 0.12 }), cards: 500 },
  { name: 'with little to go by', seed: 14, weights: changed({ 2: 5, 8: 1.5, 11: 1, 20: 0.25 }), cards: 110 },
];

/** A stream of numbers from 0 up to 1 (mulberry32), the same for the same seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What such a learner would leave behind: cards asked when the usual weights would ask them, or some time off. */
export function historiesOfLearner({ seed, weights, cards }: SyntheticLearner): readonly History[] {
  const chance = chanceFrom(seed);
  const truth = memoryModel({ ...defaultReviewSettings, weights });
  const scheduler = memoryModel(defaultReviewSettings);
  return Array.from({ length: cards }, () => {
    const reviews: TrainingReview[] = [];
    let real: Memory | undefined;
    let held: Memory | undefined;
    let days = 0;
    const count = 3 + Math.floor(chance() * 8);
    while (reviews.length < count) {
      const rating = ratedBy(chance, real === undefined ? 0.75 : truth.retrievability(real, days));
      reviews.push({ rating: ratings.indexOf(rating) + 1, days });
      real = truth.after(real, rating, days);
      held = scheduler.after(held, rating, days);
      const repeats = rating === 'again' && chance() < 0.5;
      days = repeats ? 0 : Math.max(1, Math.round(scheduler.intervalDays(held) * (0.5 + 1.5 * chance())));
    }
    return reviews;
  });
}

function ratedBy(chance: () => number, recall: number): (typeof ratings)[number] {
  if (chance() >= recall) return 'again';
  const ease = chance();
  return ease < 0.15 ? 'hard' : ease < 0.85 ? 'good' : 'easy';
}
