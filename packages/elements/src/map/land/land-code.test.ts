import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decodeLand, encodeLand } from './land-code.ts';

/** A coordinate that lies on the grid. */
const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -50 * limit, max: 50 * limit }).map((step) => step / 50);
const point = fc.tuple(degrees(540), degrees(90));
const ring = fc.uniqueArray(point, { minLength: 4, maxLength: 20, selector: String });

describe('land written as text', () => {
  test.prop([fc.array(ring, { minLength: 1, maxLength: 5 })])('is read back point for point', (rings) => {
    const away = rings.map((each) => each.filter(([x, y], index) => index > 0 || x !== 0 || y !== 0));
    expect(decodeLand(encodeLand(away))).toEqual(away);
  });

  test('is put on a grid of a fiftieth of a degree', () => {
    const rough = [
      [
        [1.001, 2.009],
        [1.002, 2.011],
        [3, 2],
        [3, 4],
      ],
    ] as const;
    expect(decodeLand(encodeLand(rough))).toEqual([
      [
        [1, 2],
        [1, 2.02],
        [3, 2],
        [3, 4],
      ],
    ]);
  });

  test('leaves out what is too small to be seen', () => {
    expect(
      encodeLand([
        [
          [1, 1],
          [1.001, 1],
          [1, 1.001],
        ],
      ]),
    ).toBe('');
  });
});
