import { fc, test as prop } from '@fast-check/vitest';
import { FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect } from 'vitest';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { memoryModel } from './memory-model.ts';
import type { Grade } from './next-state.ts';
import { weightBounds } from './weights.ts';

const anyWeights = fc.oneof(
  fc.constant(defaultReviewSettings.weights),
  fc.tuple(...weightBounds.map(([min, max]) => fc.double({ min, max, noNaN: true }))),
);
const anyReviews = fc.array(fc.tuple(fc.constantFrom<Grade>(1, 2, 3, 4), fc.oneof(fc.nat(3), fc.nat(2000))), {
  minLength: 1,
  maxLength: 20,
});

describe('the next state of memory', () => {
  prop.prop([anyWeights, anyReviews, fc.array(fc.constant(10), { maxLength: 3 })], { numRuns: 500 })(
    'is to the last bit that of ts-fsrs, whatever the weights and the reviews',
    (weights, reviews, relearningStepsMinutes) => {
      const settings = { ...defaultReviewSettings, weights, relearningStepsMinutes };
      const model = memoryModel(settings);
      const { next } = model;
      const theirs = new FSRSAlgorithm({
        w: [...weights],
        request_retention: settings.desiredRetention,
        maximum_interval: settings.maximumIntervalDays,
        relearning_steps: relearningStepsMinutes.map((minutes) => `${minutes}m` as const),
        enable_fuzz: false,
      });
      let memory: { stability: number; difficulty: number } | null = null;
      for (const [grade, days] of reviews) {
        next.begin(memory?.stability ?? Number.NaN, memory?.difficulty ?? Number.NaN, days);
        for (const other of [1, 2, 3, 4] as const) next.stabilityAfter(other);
        const after = { stability: next.stabilityAfter(grade), difficulty: next.difficultyAfter(grade) };
        memory = theirs.next_state(memory, days, grade);
        expect(after).toEqual(memory);
        expect(model.daysFor(after.stability)).toBe(theirs.next_interval(after.stability, 0));
        expect(next.retrievability(after.stability, days)).toBe(theirs.forgetting_curve(days, after.stability));
      }
    },
  );
});
