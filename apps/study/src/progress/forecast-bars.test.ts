import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { forecastBars } from './forecast-bars.ts';

const forecast = fc.record({
  backlog: fc.nat(50),
  days: fc.array(fc.nat(80), { minLength: 2, maxLength: 14 }).map((dues) => dues.map((due, day) => ({ day, due }))),
});

prop.prop([forecast])('bars are as high as their days are full, and stay within the drawing', (given) => {
  const bars = forecastBars(given, false, String, 'late');
  expect(bars).toHaveLength(given.days.length + (given.backlog > 0 ? 1 : 0));
  for (const bar of bars) {
    expect(bar.y).toBeGreaterThanOrEqual(20);
    expect(bar.x + bar.width).toBeLessThanOrEqual(340.001);
  }
  const highest = Math.max(...bars.map(({ height }) => height));
  const fullest = Math.max(...bars.map(({ count }) => count));
  for (const { count, height } of bars) if (fullest > 0) expect(height / highest).toBeCloseTo(count / fullest);
});

test('time runs from the start of the line, what has waited first', () => {
  const given = { backlog: 2, days: [1, 2].map((due, day) => ({ day, due })) };
  const english = forecastBars(given, false, String, 'late');
  const arabic = forecastBars(given, true, String, 'late');
  expect(english.map(({ kind }) => kind)).toEqual(['backlog', 'today', 'other']);
  expect(english[0]?.x).toBeLessThan(english[1]?.x ?? 0);
  expect(arabic[0]?.x).toBeGreaterThan(arabic[1]?.x ?? 0);
});
