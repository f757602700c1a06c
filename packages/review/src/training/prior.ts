import { defaultWeights, type Weights } from '../memory/weights.ts';
import { weightAt } from './weight-at.ts';

/** How far each weight differs between learners, as a standard deviation: what FSRS's own optimiser goes by. */
export const weightSpreads: readonly number[] = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32,
  0.14, 0.27,
];

/**
 * Adds the slope of Σ((w − default)/spread)², of which `share` is taken: a learner is held to be like others where
 * the log does not say otherwise. Against one review's loss each, this counts for less the longer the log is.
 */
export function addPriorSlope(gradient: Float64Array, weights: Weights, share: number): void {
  for (const [i, spread] of weightSpreads.entries()) {
    const away = weightAt(weights, i) - weightAt(defaultWeights, i);
    gradient[i] = (gradient[i] ?? 0) + (share * 2 * away) / spread ** 2;
  }
}
