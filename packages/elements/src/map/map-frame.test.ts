import { fc, test } from '@fast-check/vitest';
import type { Coordinates } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { frameAround } from './map-frame.ts';

const coordinates = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
/** Places of one part of the world. */
const places = fc.tuple(
  coordinates,
  fc.array(fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })), {
    maxLength: 6,
  }),
);

function around([[longitude, latitude], steps]: readonly [Coordinates, readonly Coordinates[]]): Coordinates[] {
  return [[0, 0] as const, ...steps].map(([east, north]) => [
    ((longitude + east + 540) % 360) - 180,
    Math.max(-85, Math.min(85, latitude + north)),
  ]);
}

describe('the frame of a map', () => {
  test.prop([places])('holds every place, also across the 180th meridian', (given) => {
    const all = around(given);
    const frame = frameAround(all);
    for (const { x, y } of all.map(frame.spotOf)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(1);
    }
  });

  test.prop([places])('gives back the coordinates of a spot', (given) => {
    const all = around(given);
    const frame = frameAround(all);
    for (const at of all) {
      const [longitude, latitude] = frame.coordinatesAt(frame.spotOf(at));
      const turn = Math.abs(longitude - at[0]);
      expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-6);
      expect(latitude).toBeCloseTo(at[1], 6);
    }
  });

  test.prop([places])('has a scale bar of a round length, short and not tiny', (given) => {
    const { kilometres, share } = frameAround(around(given)).scale;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThanOrEqual(0.3);
    expect([1, 2, 5]).toContain(Number(kilometres.toExponential(9).split('e')[0]));
  });

  test('has north up, east to the right, and a true distance along a parallel', () => {
    const frame = frameAround([
      [10, 60],
      [12, 60],
    ]);
    const [west, east] = [frame.spotOf([10, 60]), frame.spotOf([12, 60])];
    expect(west.x).toBeLessThan(east.x);
    expect(frame.spotOf([10, 60.2]).y).toBeLessThan(west.y);
    const kilometres = ((east.x - west.x) * frame.scale.kilometres) / frame.scale.share;
    expect(kilometres).toBeCloseTo(111.195, 2);
  });

  test('of no place at all is still a frame', () => {
    expect(frameAround([]).spotOf([0, 0])).toEqual({ x: 0.5, y: 0.5 });
  });
});
