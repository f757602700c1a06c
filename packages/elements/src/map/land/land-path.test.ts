import { fc, test } from '@fast-check/vitest';
import type { Coordinates } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { frameAround } from '../map-frame.ts';
import { drawing, landPath } from './land-path.ts';
import { loadLand } from './load-land.ts';

const land = await loadLand();

/** The rings of a path, in units of the drawing. */
function ringsOf(path: string): readonly (readonly (readonly [number, number])[])[] {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(' ').map(Number) as unknown as readonly [number, number]),
    );
}

/** Whether a place is drawn on land in the frame around it and others, by the even-odd rule. */
function isOnLand(at: Coordinates, others: readonly Coordinates[] = []): boolean {
  const frame = frameAround([at, ...others]);
  const spot = frame.spotOf(at);
  const [x, y] = [spot.x * drawing.width, spot.y * drawing.height];
  const crossings = ringsOf(landPath(land, frame.edges)).flatMap((ring) =>
    ring.filter(([toX, toY], index) => {
      const [fromX, fromY] = ring.at(index - 1)!;
      return fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
    }),
  );
  return crossings.length % 2 === 1;
}

describe('the land under a map', () => {
  test.each<[string, Coordinates, boolean]>([
    ['the middle of the Sahara', [10, 25], true],
    ['the Gulf of Sidra', [18.5, 31.5], false],
    ['the middle of Malta', [14.42, 35.89], true],
    ['the Caspian Sea', [51, 42], false],
    ['the Pacific', [-150, 0], false],
    ['Fiji, at the 180th meridian', [177.9, -17.8], true],
    ['the sea beyond that meridian', [-178.5, -17.8], false],
    ['Chukotka, beyond it', [-175, 67], true],
    ['inner Antarctica', [30, -85], true],
    ['the Ross Sea', [-170, -76], false],
  ])('knows %s from its surroundings', (_, at, expected) => {
    expect(isOnLand(at)).toBe(expected);
  });

  test('is the same whichever places stand beside', () => {
    expect(isOnLand([20.5, 30], [[-52.65, 5.16]])).toBe(true);
    expect(isOnLand([18.5, 32.5], [[8.65, 49.87]])).toBe(false);
  });

  test.prop([
    fc.array(fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })), {
      minLength: 1,
      maxLength: 3,
    }),
  ])('is drawn within the frame and a little beyond its edges, never further', (places) => {
    const points = ringsOf(landPath(land, frameAround(places).edges)).flat();
    const beyond = points.filter(
      ([x, y]) =>
        Math.abs(x - drawing.width / 2) > drawing.width * 0.55 + 0.1 ||
        Math.abs(y - drawing.height / 2) > drawing.height * 0.55 + 0.1,
    );
    expect(beyond).toEqual([]);
  });
});
