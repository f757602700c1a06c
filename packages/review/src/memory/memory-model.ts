import type { Rating } from '@sanad/lesson';
import { FSRSAlgorithm, Rating as FsrsRating } from 'ts-fsrs'; // adds four methods to Date.prototype: import it nowhere else
import type { ReviewSettings } from '../settings/review-settings.ts';
import type { Memory } from './memory.ts';
import { isWeights } from './weights.ts';

const toFsrs = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const satisfies Record<Rating, FsrsRating>;

/** Foretells a learner's memory. Days are whole days of study since the last review, 0 for the same day. */
export interface MemoryModel {
  /** The memory that a rating leaves behind; undefined `memory` for a card never rated. */
  after(memory: Memory | undefined, rating: Rating, elapsedDays: number): Memory;
  /** Chance to recall, 0 to 1. */
  retrievability(memory: Memory, elapsedDays: number): number;
  /** Whole days until the chance to recall has fallen to the desired retention, 1 to the maximum. */
  intervalDays(memory: Memory): number;
}

/** Any number of relearning steps from two on narrows the bounds of two weights (FSRS-6). */
type ModelSettings = Pick<
  ReviewSettings,
  'weights' | 'desiredRetention' | 'maximumIntervalDays' | 'relearningStepsMinutes'
>;

/** FSRS-6 with these settings, which it keeps for good. Throws on weights that are none. */
export function memoryModel(settings: ModelSettings): MemoryModel {
  if (!isWeights(settings.weights)) throw new RangeError('FSRS-6 has 21 weights, each within its bounds');
  const algorithm = new FSRSAlgorithm({
    w: [...settings.weights],
    request_retention: settings.desiredRetention,
    maximum_interval: settings.maximumIntervalDays,
    relearning_steps: settings.relearningStepsMinutes.map((minutes) => `${minutes}m` as const),
    enable_fuzz: false,
  });
  return {
    after(memory, rating, elapsedDays) {
      const { stability, difficulty } = algorithm.next_state(memory ?? null, elapsedDays, toFsrs[rating]);
      return { stability, difficulty };
    },
    retrievability: ({ stability }, elapsedDays) => algorithm.forgetting_curve(elapsedDays, stability),
    intervalDays: ({ stability }) => algorithm.next_interval(stability, 0),
  };
}
