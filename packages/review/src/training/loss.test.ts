import { fc, test as prop } from '@fast-check/vitest';
import { ratings, type Rating } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { memoryModel } from '../memory/memory-model.ts';
import type { Memory } from '../memory/memory.ts';
import { defaultWeights, weightBounds, type Weights } from '../memory/weights.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import type { History } from './history.ts';
import { addLoss, logLoss } from './loss.ts';

/** Weights somewhere between the usual ones and their bounds. */
const anyWeights = fc
  .array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((shares): Weights =>
    defaultWeights.map((weight, i) => {
      const [share = 0, [least, most] = [0, 0]] = [shares[i], weightBounds[i]];
      return share < 0 ? weight + share * (weight - least) : weight + (share / 10) * (most - weight);
    }),
  );
const later = fc.record({ rating: fc.integer({ min: 1, max: 4 }), days: fc.oneof(fc.constant(0), fc.nat(60)) });
const anyHistory: fc.Arbitrary<History> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(later, { minLength: 1, maxLength: 8 }))
  .map(([rating, rest]) => [{ rating, days: 0 }, ...rest]);

/** The loss of a history by the memory model that schedules. */
function modelLoss(history: History, weights: Weights): number {
  const model = memoryModel({ ...defaultReviewSettings, weights });
  let memory: Memory | undefined;
  let loss = 0;
  for (const { rating, days } of history) {
    if (memory && days > 0) {
      const chance = Math.min(Math.max(model.retrievability(memory, days), 1e-6), 1 - 1e-6);
      loss -= Math.log(rating > 1 ? chance : 1 - chance);
    }
    memory = model.after(memory, ratings[rating - 1] ?? ('again' satisfies Rating), days);
  }
  return loss;
}

describe('the loss of foretelling', () => {
  prop.prop([anyHistory, anyWeights])(
    'is that of the memory model by which cards are scheduled',
    (history, weights) => {
      const [ours, models] = [addLoss(history, weights), modelLoss(history, weights)];
      expect(Math.abs(ours - models)).toBeLessThan(1e-3 * (1 + models));
    },
  );

  prop.prop([anyHistory, anyWeights])('slopes as it rises', (history, weights) => {
    const gradient = new Float64Array(21);
    addLoss(history, weights, gradient);
    const lossWith = (place: number, change: number): number =>
      addLoss(history, weights.map((weight, i) => (i === place ? weight + change : weight))); // prettier-ignore
    for (const [i, slope] of gradient.entries()) {
      const by = 1e-6 * Math.max(1e-3, Math.abs(weights[i] ?? 0));
      const [up, down, here] = [lossWith(i, by), lossWith(i, -by), addLoss(history, weights)];
      const [right, left] = [(up - here) / by, (here - down) / by];
      const slack = 0.02 * (1 + Math.abs(slope)); // and at a bend it is one of both sides
      expect(slope).toBeGreaterThan(Math.min(right, left) - slack);
      expect(slope).toBeLessThan(Math.max(right, left) + slack);
    }
  });

  test('is nothing where nothing can be foretold', () => {
    expect(logLoss([], defaultWeights)).toBe(0);
    expect(logLoss([[{ rating: 3, days: 0 }, { rating: 1, days: 0 }]], defaultWeights)).toBe(0); // prettier-ignore
  });

  test('is about a tenth of a nat for a card recalled when nine of ten would be', () => {
    const history = [{ rating: 4, days: 0 }, { rating: 3, days: 8 }]; // prettier-ignore
    expect(logLoss([history], defaultWeights)).toBeCloseTo(-Math.log(0.9), 2);
  });
});
