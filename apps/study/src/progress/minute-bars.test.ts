import { expect, test } from 'vitest';
import { minuteBars, wholeMinutes } from './minute-bars.ts';

const daysOf = (minutes: readonly number[]) =>
  minutes.map((each, day) => ({ day, reviews: 1, answers: 0, milliseconds: each * 60_000 }));

test('the longest day alone says its minutes, and every seventh before today its date', () => {
  const bars = minuteBars(daysOf([0, 4, 12, 0, 3, 0.2, 1, 12, 2]), false, String);
  expect(bars.flatMap(({ figure }, day) => (figure === '' ? [] : [[day, figure]]))).toEqual([[7, '12']]);
  expect(bars.flatMap(({ label }) => label || [])).toEqual(['1', '8']);
  expect(bars.map(({ kind }) => kind).indexOf('today')).toBe(8);
});

test('time runs from the start of the line', () => {
  expect(minuteBars(daysOf([1, 2]), false, String)[0]?.x).toBe(0);
  expect(minuteBars(daysOf([1, 2]), true, String)[1]?.x).toBe(0);
});

test('bars of days without study have no height and say nothing', () => {
  const bars = minuteBars(daysOf([0, 0]), false, String);
  expect(bars.map(({ height, figure }) => [height, figure])).toEqual([
    [0, ''],
    [0, ''],
  ]);
});

test('a moment of study is a minute, none is none', () => {
  expect([0, 5000, 89_000, 91_000].map(wholeMinutes)).toEqual([0, 1, 1, 2]);
});
