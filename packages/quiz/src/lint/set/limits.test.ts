import { describe, expect, test } from 'vitest';
import { longestFairRun, mostInOnePlace, tailChance } from './limits.ts';

const same = <T>(length: number, value: T): readonly T[] => Array.from({ length }, () => value);

/** The table of the 95 % points: items, then with four and with three options. */
const rows = [
  { items: 10, place: [6, 7], run: [4, 5], extreme: [6, 7] },
  { items: 20, place: [10, 11], run: [4, 5], extreme: [9, 11] },
  { items: 40, place: [16, 20], run: [5, 6], extreme: [16, 19] },
] as const;

describe('what chance allows in a quiz', () => {
  test.each(rows)('of $items items: the greatest count of one place', ({ items, place }) => {
    expect([4, 3].map((options) => mostInOnePlace(items, options))).toEqual(place);
  });

  test.each(rows)('of $items items: the longest run of one place', ({ items, run }) => {
    expect([4, 3].map((options) => longestFairRun(same(items, options)))).toEqual(run);
  });

  test.each(rows)('of $items items: how often the key may be the longest', ({ items, extreme }) => {
    [4, 3].forEach((options, i) => {
      const alarm = extreme[i] ?? 0;
      expect(tailChance(same(items, 1 / options), alarm)).toBeLessThan(0.05);
      expect(tailChance(same(items, 1 / options), alarm - 1)).toBeGreaterThanOrEqual(0.05);
    });
  });
});
