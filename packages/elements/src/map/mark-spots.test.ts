import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { frameRatio, type Spot } from './map-frame.ts';
import { markAt, markSpots, reach } from './mark-spots.ts';

const share = fc.double({ min: 0.15, max: 0.85, noNaN: true });
const spots = fc.array(fc.record({ x: share, y: share }), { maxLength: 6 });

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, (a.y - b.y) / frameRatio);
}

test.prop([spots])('marks are apart and inside the frame, wherever the places are', (places) => {
  const marks = markSpots(places, frameRatio);
  for (const [index, mark] of marks.entries()) {
    expect(mark.x).toBeGreaterThan(0);
    expect(mark.x).toBeLessThan(1);
    expect(mark.y).toBeGreaterThan(0);
    expect(mark.y).toBeLessThan(1);
    for (const other of marks.slice(index + 1)) expect(distance(mark, other)).toBeGreaterThan(1.8 * reach);
  }
});

test('a mark that is alone stays where its place is', () => {
  const places = [
    { x: 0.2, y: 0.3 },
    { x: 0.7, y: 0.6 },
  ];
  for (const [index, { x, y }] of markSpots(places, frameRatio).entries()) {
    expect(x).toBeCloseTo(places[index]!.x, 9);
    expect(y).toBeCloseTo(places[index]!.y, 9);
  }
});

test('a spot is at the nearest mark within reach, or at none', () => {
  const marks = [
    { x: 0.4, y: 0.5 },
    { x: 0.5, y: 0.5 },
  ];
  expect(markAt(marks, { x: 0.46, y: 0.5 }, frameRatio)).toBe(1);
  expect(markAt(marks, { x: 0.7, y: 0.5 }, frameRatio)).toBeUndefined();
  expect(markAt([], { x: 0.5, y: 0.5 }, frameRatio)).toBeUndefined();
});
