import { defaultWeights, type Weights } from '../memory/weights.ts';
import { adam } from './adam.ts';
import { batchesOf } from './batches.ts';
import { foretoldReviews, type History } from './history.ts';
import { addLoss } from './loss.ts';
import { addPriorSlope } from './prior.ts';

/** Enough for all weights to settle; of a log of 100,000 ratings each is then looked at three times. */
export const fittingSteps = 150;

/**
 * The weights under which these histories are likeliest, given how learners differ (see `addPriorSlope`); a step of
 * the search each time the next value is asked for.
 */
export function* fitWeights(histories: readonly History[]): Generator<void, Weights, void> {
  const batches = batchesOf(histories);
  const reviews = Math.max(1, foretoldReviews(histories));
  const optimiser = adam(defaultWeights, fittingSteps);
  for (let step = 0; step < fittingSteps; step++) {
    const batch = batches[step % batches.length] ?? [];
    optimiser.step(gradientOf(batch, optimiser.weights, foretoldReviews(batch) / reviews));
    yield;
  }
  return inOrder(optimiser.weights);
}

/** The slope of a batch's loss with its share of the prior. */
function gradientOf(batch: readonly History[], weights: Weights, share: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const history of batch) addLoss(history, weights, gradient);
  addPriorSlope(gradient, weights, share);
  return gradient;
}

/** First stabilities such that no better first rating has a smaller one. */
function inOrder(weights: Weights): Weights {
  const first = weights.slice(0, 4).map((_, i) => Math.max(...weights.slice(0, i + 1)));
  return [...first, ...weights.slice(4)];
}
