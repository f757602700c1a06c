import type { Weights } from '../memory/weights.ts';
import type { Derived } from './derivative.ts';
import { deriveChance } from './derive-chance.ts';
import { firstDifficulty, nextDifficulty } from './derive-difficulty.ts';
import { firstStability, nextStability } from './derive-stability.ts';
import { foretoldReviews, isForetold, type History } from './history.ts';

/** A chance is never held to be nearer than this to 0 or 1, so that one surprise costs a finite loss. */
const surest = 1e-6;

const weightCount = 21;

/** A number with its slope by every weight. */
interface Traced {
  readonly value: number;
  readonly slopes: Float64Array;
}

/** Mean log loss of foretelling each review after at least a night; lower is better, 0 for histories without any. */
export function logLoss(histories: readonly History[], weights: Weights): number {
  const total = histories.reduce((sum, history) => sum + addLoss(history, weights), 0);
  return total / Math.max(1, foretoldReviews(histories));
}

/** The log loss summed over one history; its slope by each weight is added to `gradient`. */
export function addLoss(history: History, weights: Weights, gradient?: Float64Array): number {
  let loss = 0;
  let stability: Traced | undefined;
  let difficulty: Traced | undefined;
  for (const review of history) {
    const { rating, days } = review;
    if (!stability || !difficulty) {
      stability = trace(firstStability(weights, rating));
      difficulty = trace(firstDifficulty(weights, rating));
      continue;
    }
    const chance = trace(deriveChance(weights, stability.value, days), stability);
    if (isForetold(review)) loss += chanceLoss(chance, rating > 1, gradient);
    const before = { stability: stability.value, difficulty: difficulty.value, chance: chance.value, days };
    const next = nextStability(weights, before, rating);
    const harder = nextDifficulty(weights, difficulty.value, rating);
    stability = trace(next, stability, difficulty, chance);
    difficulty = trace(harder, undefined, difficulty);
  }
  return loss;
}

/** The chain rule: what a number depends on, and those things' slopes. */
function trace(derived: Derived, stability?: Traced, difficulty?: Traced, chance?: Traced): Traced {
  const slopes = new Float64Array(weightCount);
  if (stability) addScaled(slopes, stability.slopes, derived.byStability);
  if (difficulty) addScaled(slopes, difficulty.slopes, derived.byDifficulty);
  if (chance) addScaled(slopes, chance.slopes, derived.byChance);
  for (const [weight, slope] of derived.byWeights) slopes[weight] = (slopes[weight] ?? 0) + slope;
  return { value: derived.value, slopes };
}

function addScaled(sum: Float64Array, slopes: Float64Array, scale: number): void {
  if (scale === 0) return;
  for (let i = 0; i < weightCount; i++) sum[i] = (sum[i] ?? 0) + scale * (slopes[i] ?? 0);
}

function chanceLoss({ value, slopes }: Traced, isRecalled: boolean, gradient: Float64Array | undefined): number {
  const chance = Math.min(Math.max(value, surest), 1 - surest);
  const slope = isRecalled ? -1 / chance : 1 / (1 - chance);
  if (gradient) addScaled(gradient, slopes, slope);
  return -Math.log(isRecalled ? chance : 1 - chance);
}
