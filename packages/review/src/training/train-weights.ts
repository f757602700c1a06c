import { err, ok, type Result } from '@sanad/language';
import { defaultWeights, type Weights } from '../memory/weights.ts';
import { batchesOf, halvesOf } from './batches.ts';
import { fitWeights, fittingSteps } from './fit-weights.ts';
import { foretoldReviews, reviewsForTraining, type History } from './history.ts';
import { addLoss } from './loss.ts';

/** How far training has come. */
export interface TrainingProgress {
  readonly done: number;
  readonly of: number;
}

/** Weights that foretell a learner's reviews better than those in use. */
export interface TrainedWeights {
  readonly weights: Weights;
  /** Reviews foretold: those after at least a night. */
  readonly reviews: number;
  /** Mean log loss with the weights in use; lower is better. */
  readonly lossBefore: number;
  /** The same of what weights fitted to one half of the cards foretell of the other half: no flattery by hindsight. */
  readonly lossAfter: number;
}

/** Why there are no new weights: fewer than 400 reviews to learn from, or no gain that could not be chance. */
export type TrainingRefusal = 'too-few-reviews' | 'no-gain';

/** What foretelling one card cost. */
interface Losses {
  readonly before: number;
  readonly after: number;
}

/**
 * Fits FSRS-6's weights to a learner's own log, a step of some milliseconds each time the next value is asked for:
 * whoever runs it can show how far it is, let others work in between, or stop asking. The same histories give the
 * same weights. First each half of the cards is foretold from the other; only if that is a gain, all are fitted.
 */
export function* trainWeights(
  histories: readonly History[],
  inUse: Weights = defaultWeights,
): Generator<TrainingProgress, Result<TrainedWeights, TrainingRefusal>, void> {
  const reviews = foretoldReviews(histories);
  if (reviews < reviewsForTraining) return err('too-few-reviews');
  const [one, other] = halvesOf(histories);
  const of = 3 * fittingSteps + batchesOf(one).length + batchesOf(other).length;
  let done = 0;
  const losses: Losses[] = [];
  for (const [learnt, foretold] of [
    [one, other],
    [other, one],
  ] as const) {
    // prettier-ignore
    const weights = yield* counted(fitWeights(learnt));
    for (const batch of batchesOf(foretold)) {
      for (const history of batch) losses.push({ before: addLoss(history, inUse), after: addLoss(history, weights) });
      yield { done: ++done, of };
    }
  }
  if (!isGain(losses)) return err('no-gain');
  const weights = yield* counted(fitWeights(histories));
  const mean = (which: keyof Losses): number => losses.reduce((sum, loss) => sum + loss[which], 0) / reviews;
  return ok({ weights, reviews, lossBefore: mean('before'), lossAfter: mean('after') });

  function* counted(fit: Generator<void, Weights, void>): Generator<TrainingProgress, Weights, void> {
    for (;;) {
      const { done: isFitted, value } = fit.next();
      if (isFitted === true) return value;
      yield { done: ++done, of };
    }
  }
}

/** Whether the loss falls by more than its fall may be chance: one standard error of the sum over cards. */
function isGain(losses: readonly Losses[]): boolean {
  const gains = losses.map(({ before, after }) => before - after);
  const gain = gains.reduce((sum, own) => sum + own, 0);
  return gain > Math.sqrt(gains.reduce((sum, own) => sum + own ** 2, 0));
}
