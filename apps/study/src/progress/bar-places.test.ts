import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { barPlaces } from './bar-places.ts';

const frame = { width: 340, top: 20, bottom: 138 };

prop.prop([fc.array(fc.nat(80), { minLength: 1, maxLength: 15 }), fc.boolean()])(
  'bars are as high as their counts, do not touch, and stay within the drawing',
  (counts, isRightToLeft) => {
    const places = barPlaces(counts, frame, isRightToLeft);
    const fullest = Math.max(1, ...counts);
    for (const [index, { x, y, width, height }] of places.entries()) {
      expect(height).toBeCloseTo((118 * (counts[index] ?? 0)) / fullest);
      expect(y + height).toBeCloseTo(frame.bottom);
      expect(y).toBeGreaterThanOrEqual(frame.top - 1e-9);
      expect(x).toBeGreaterThanOrEqual(-1e-9);
      expect(x + width).toBeLessThanOrEqual(340.001);
    }
    const across = places.map(({ x }) => x).sort((a, b) => a - b);
    for (const [index, x] of across.entries())
      if (index > 0) expect(x - (across[index - 1] ?? 0)).toBeGreaterThan(places[0]?.width ?? 0);
  },
);

test('the first bar stands at the start of the line, the last at its end', () => {
  const [first, last] = barPlaces([1, 2], frame, false);
  expect(first?.x).toBe(0);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(340);
  expect(barPlaces([1, 2], frame, true).map(({ x }) => x)).toEqual([last?.x, first?.x]);
});
