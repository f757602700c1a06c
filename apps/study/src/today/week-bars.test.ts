import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { weekBars } from './week-bars.ts';

const frame = { width: 340, top: 22, bottom: 106 };
const week = fc
  .array(fc.nat(60), { minLength: 7, maxLength: 7 })
  .map((all) => all.map((reviews, day) => ({ day, reviews, answers: 0, milliseconds: 0 })));

prop.prop([week, fc.nat(60), fc.boolean()])(
  'what waits is part of today’s bar alone, and as large as its share',
  (days, waiting, isRightToLeft) => {
    const bars = weekBars(days, waiting, frame, isRightToLeft);
    expect(bars.map(({ reviewed }) => reviewed)).toEqual(days.map(({ reviews }) => reviews));
    expect(bars.map((bar) => bar.waiting)).toEqual([0, 0, 0, 0, 0, 0, waiting]);
    for (const { reviewed, waiting: waits, place, waitingHeight } of bars)
      expect(waitingHeight * (reviewed + waits)).toBeCloseTo(place.height * waits);
  },
);

test('today stands at the end of the line', () => {
  const days = Array.from({ length: 7 }, (_, day) => ({ day, reviews: 1, answers: 0, milliseconds: 0 }));
  expect(weekBars(days, 0, frame, false).at(-1)?.place.x).toBeCloseTo(300);
  expect(weekBars(days, 0, frame, true).at(-1)?.place.x).toBe(0);
});
