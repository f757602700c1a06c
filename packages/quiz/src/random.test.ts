import { describe, expect, test } from 'vitest';
import { seededRandom } from './random.ts';

/** χ² for 9 degrees of freedom at p = .001. */
const limit = 27.88;
const seeds = 10_000;

describe('a shuffle', () => {
  test('puts each of four options at each place as often as the others, over 10,000 seeds', () => {
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let seed = 0; seed < seeds; seed++) {
      seededRandom(seed, 'an item', 'places')
        .shuffled([0, 1, 2, 3])
        .forEach((option, place) => {
          counts[option]![place]! += 1;
        });
    }
    const expected = seeds / 4;
    const chiSquared = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(limit);
  });

  test('is the same for the same seed and names, and keeps every option', () => {
    const shuffled = (seed: number): readonly number[] => seededRandom(seed, 'an item').shuffled([1, 2, 3, 4, 5]);
    expect(shuffled(7)).toEqual(shuffled(7));
    expect([...shuffled(8)].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a draw of some', () => {
  test('takes each of five as often as the others, none of them twice', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < seeds; seed++) {
      const drawn = seededRandom(seed, 'sources').some([0, 1, 2, 3, 4], 3);
      expect(new Set(drawn).size).toBe(3);
      for (const i of drawn) counts[i]! += 1;
    }
    const expected = (seeds * 3) / 5;
    const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(limit);
  });

  test('takes all where there are no more', () => {
    expect(seededRandom(1, 'sources').some([1, 2, 3], 12).sort()).toEqual([1, 2, 3]);
    expect(seededRandom(1, 'sources').some([], 2)).toEqual([]);
  });
});
