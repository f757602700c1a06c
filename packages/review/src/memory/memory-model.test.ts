import { fc, test as prop } from '@fast-check/vitest';
import { ratings, type Rating } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { memoryModel } from './memory-model.ts';
import type { Memory } from './memory.ts';

const model = memoryModel(defaultReviewSettings);

function afterAll(history: readonly (readonly [Rating, number])[]): Memory {
  const memory = history.reduce<Memory | undefined>((m, [rating, days]) => model.after(m, rating, days), undefined);
  if (!memory) throw new Error('no history');
  return memory;
}

const histories = fc.array(fc.tuple(fc.constantFrom(...ratings), fc.nat(400)), { minLength: 1, maxLength: 12 });

describe('the memory model', () => {
  test('gives the memory state of the reference implementation', () => {
    // py-fsrs, tests/test_basic.py, test_memo_state: stability 53.62691, difficulty 6.3574867.
    const days = [0, 0, 1, 3, 8, 21];
    const memory = afterAll(days.map((elapsed, i) => [i === 0 ? 'again' : 'good', elapsed] as const));
    expect(memory.stability).toBeCloseTo(53.62691, 4);
    expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test('starts from the first four weights and the published difficulties', () => {
    const first = ratings.map((rating) => model.after(undefined, rating, 0));
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  });

  test('foretells nine of ten after as many days as the stability says', () => {
    expect(model.retrievability({ stability: 40, difficulty: 5 }, 40)).toBeCloseTo(0.9, 6);
    expect(model.retrievability({ stability: 40, difficulty: 5 }, 0)).toBe(1);
    expect(model.intervalDays({ stability: 40, difficulty: 5 })).toBe(40);
  });

  test('asks sooner where more is to be retained', () => {
    const careful = memoryModel({ ...defaultReviewSettings, desiredRetention: 0.95 });
    expect(careful.intervalDays({ stability: 40, difficulty: 5 })).toBeLessThan(40);
  });

  test.each([[[]], [[1, 2, 3]], [defaultReviewSettings.weights.map(() => NaN)]])(
    'refuses weights that are none: %j',
    (weights) => {
      expect(() => memoryModel({ ...defaultReviewSettings, weights })).toThrow(RangeError);
    },
  );

  prop.prop([histories])('keeps every memory within what FSRS can continue from', (history) => {
    const { stability, difficulty } = afterAll(history);
    expect(stability).toBeGreaterThanOrEqual(0.001);
    expect(stability).toBeLessThanOrEqual(36_500);
    expect(difficulty).toBeGreaterThanOrEqual(1);
    expect(difficulty).toBeLessThanOrEqual(10);
  });

  prop.prop([histories, fc.nat(400)])('a better rating never leaves a weaker memory', (history, days) => {
    const memory = afterAll(history);
    const stabilities = ratings.slice(1).map((rating) => model.after(memory, rating, days).stability);
    expect(stabilities).toEqual([...stabilities].sort((a, b) => a - b));
  });

  prop.prop([histories, fc.nat(1000), fc.nat(1000)])('the chance to recall only falls with time', (history, a, b) => {
    const memory = afterAll(history);
    const [soon, late] = [Math.min(a, b), Math.max(a, b)];
    expect(model.retrievability(memory, soon)).toBeGreaterThanOrEqual(model.retrievability(memory, late));
  });
});
