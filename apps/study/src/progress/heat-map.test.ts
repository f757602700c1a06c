import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { heatCells } from './heat-map.ts';

const calendarOf = (done: readonly number[]) =>
  done.map((reviews, day) => ({ day, reviews, answers: 0, milliseconds: 0 }));
const calendar = fc.array(fc.nat(300), { minLength: 1, maxLength: 112 }).map(calendarOf);

prop.prop([calendar])('a day without study is empty, and no other; the best day is the darkest', (days) => {
  const cells = heatCells(days, false);
  for (const [i, { reviews }] of days.entries()) expect(cells[i]?.level === 0).toBe(reviews === 0);
  const best = Math.max(...days.map(({ reviews }) => reviews));
  if (best > 0) expect(cells[days.findIndex(({ reviews }) => reviews === best)]?.level).toBe(4);
});

prop.prop([calendar])('more is never lighter', (days) => {
  const cells = heatCells(days, false);
  const byDone = days.map(({ reviews }, i) => [reviews, cells[i]?.level ?? 0] as const).sort((a, b) => a[0] - b[0]);
  const levels = byDone.map(([, level]) => level);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test('time runs from the start of the line: the first week is at the left in English and at the right in Arabic', () => {
  const days = calendarOf(Array<number>(15).fill(1));
  expect(heatCells(days, false).map(({ x }) => x)[0]).toBe(0);
  expect(heatCells(days, true).map(({ x }) => x)[0]).toBe(40);
  expect(heatCells(days, true).at(-1)).toMatchObject({ x: 0, y: 0 });
});
