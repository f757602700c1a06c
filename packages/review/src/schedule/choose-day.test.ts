import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../day/study-day.ts';
import { defaultReviewSettings, type WeekdayShares } from '../settings/review-settings.ts';
import { chooseInterval, type DayChoice } from './choose-day.ts';

const usual: DayChoice = {
  settings: defaultReviewSettings,
  load: () => 0,
  today: 20_000,
  elapsedDays: 0,
  seed: () => 'card 3',
};

/** How many of 1,000 cards with the same interval fall on each day. */
function thousand(interval: number, weekdayShares: WeekdayShares): ReadonlyMap<number, number> {
  const load = new Map<number, number>();
  for (let i = 0; i < 1000; i++) {
    const settings = { ...defaultReviewSettings, weekdayShares };
    const choice = { ...usual, settings, load: (day: number) => load.get(day) ?? 0, seed: () => `card ${String(i)}` };
    const day = usual.today + chooseInterval(choice, interval);
    load.set(day, (load.get(day) ?? 0) + 1);
  }
  return load;
}

describe('choosing a day', () => {
  test('keeps the interval where it must not vary, or is too short to', () => {
    expect(chooseInterval({ ...usual, settings: { ...usual.settings, spreadsDays: false } }, 100)).toBe(100);
    expect(chooseInterval(usual, 2)).toBe(2);
  });

  test('spreads cards learnt together evenly over the days their interval may vary by', () => {
    const counts = [...thousand(100, [1, 1, 1, 1, 1, 1, 1]).values()];
    expect(counts.length).toBeGreaterThan(10);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('keeps a free day free and an easy day easy', () => {
    const load = thousand(100, [1, 1, 1, 1, 1, 0, 0.5]);
    const shares = [...load].map(([day, count]) => [weekdayOf(day), count] as const);
    const mean = (weekday: number): number => {
      const counts = shares.flatMap(([day, count]) => (day === weekday ? count : []));
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    };
    expect(shares.some(([weekday]) => weekday === 5)).toBe(false);
    expect(mean(6) / mean(1)).toBeCloseTo(0.5, 1);
  });

  test('asks on a free day rather than not at all', () => {
    const settings = { ...usual.settings, weekdayShares: [0, 0, 0, 0, 0, 0, 0] as const };
    expect(chooseInterval({ ...usual, settings }, 50)).toBe(50);
  });

  const intervals = fc.integer({ min: 1, max: 400 });

  prop.prop([intervals, fc.nat(400), fc.nat(400), fc.string()])(
    'stays within what FSRS lets an interval vary by, and says the same each time',
    (interval, atLeast, elapsedDays, seed) => {
      const settings = { ...usual.settings, maximumIntervalDays: 365 };
      const choice = { ...usual, settings, elapsedDays, seed: () => seed };
      const days = chooseInterval(choice, interval, atLeast);
      expect(chooseInterval(choice, interval, atLeast)).toBe(days);
      expect(days).toBeGreaterThanOrEqual(Math.min(Math.max(1, atLeast), 365));
      expect(days).toBeLessThanOrEqual(365);
      const wanted = Math.max(interval, atLeast);
      expect(days).toBeLessThanOrEqual(Math.max(elapsedDays + 1, wanted + 3 + wanted * 0.15));
    },
  );
});
