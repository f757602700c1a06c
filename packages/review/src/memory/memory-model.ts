import type { Rating } from '@sanad/lesson';
import { FSRSAlgorithm } from 'ts-fsrs'; // adds four methods to Date.prototype: import it nowhere else
import type { ReviewSettings } from '../settings/review-settings.ts';
import type { Memory } from './memory.ts';
import { NextState, type Grade } from './next-state.ts';
import { isWeights } from './weights.ts';

/** A rating as FSRS counts it. */
export function gradeOf(rating: Rating): Grade {
  if (rating === 'good') return 3;
  if (rating === 'again') return 1;
  return rating === 'hard' ? 2 : 4;
}

/** Foretells a learner's memory. Days are whole days of study since the last review, 0 for the same day. */
export interface MemoryModel {
  /** The memory that a rating leaves behind; undefined `memory` for a card never rated. */
  after(memory: Memory | undefined, rating: Rating, elapsedDays: number): Memory;
  /** Chance to recall, 0 to 1. */
  retrievability(memory: Memory, elapsedDays: number): number;
  /** Whole days until the chance to recall has fallen to the desired retention, 1 to the maximum. */
  intervalDays(memory: Memory): number;
}

/** A model and the numbers that it works with. */
export interface NumericModel extends MemoryModel {
  /** Works out one review at a time, and is begun anew by whoever asks. */
  readonly next: NextState;
  /** The interval of a stability. */
  daysFor(stability: number): number;
}

/** Any number of relearning steps from two on narrows the bounds of two weights (FSRS-6). */
type ModelSettings = Pick<
  ReviewSettings,
  'weights' | 'desiredRetention' | 'maximumIntervalDays' | 'relearningStepsMinutes'
>;

/** FSRS-6 with these settings, which it keeps for good. Throws on weights that are none. */
export function memoryModel(settings: ModelSettings): NumericModel {
  if (!isWeights(settings.weights)) throw new RangeError('FSRS-6 has 21 weights, each within its bounds');
  const algorithm = new FSRSAlgorithm({
    w: [...settings.weights],
    request_retention: settings.desiredRetention,
    maximum_interval: settings.maximumIntervalDays,
    relearning_steps: settings.relearningStepsMinutes.map((minutes) => `${minutes}m` as const),
    enable_fuzz: false,
  });
  const next = new NextState(algorithm.parameters.w);
  const { interval_modifier: perStability } = algorithm;
  const longest = algorithm.parameters.maximum_interval;
  const daysFor = (stability: number): number =>
    Math.round(Math.min(Math.max(1, Math.round(stability * perStability)), longest));
  return {
    after(memory, rating, elapsedDays) {
      next.begin(memory ? memory.stability : Number.NaN, memory ? memory.difficulty : Number.NaN, elapsedDays);
      const grade = gradeOf(rating);
      return { stability: next.stabilityAfter(grade), difficulty: next.difficultyAfter(grade) };
    },
    retrievability: ({ stability }, elapsedDays) => next.retrievability(stability, elapsedDays),
    intervalDays: ({ stability }) => daysFor(stability),
    next,
    daysFor,
  };
}
