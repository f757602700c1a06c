import { fc, test as prop } from '@fast-check/vitest';
import { stableHash } from '@sanad/lesson';
import { get_fuzz_range } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../day/study-day.ts';
import { defaultReviewSettings, type WeekdayShares } from '../settings/review-settings.ts';
import { DayChooser, seedOf, type DaySettings } from './choose-day.ts';
import type { DayLoad } from './day-load.ts';

const today = 20_000;

const fromBase32 = (text: string): bigint =>
  [...text].reduce((sum, digit) => sum * 32n + BigInt(parseInt(digit, 32)), 0n);

interface Choice {
  readonly settings: DaySettings;
  readonly load: DayLoad;
  readonly elapsedDays: number;
  readonly card: string;
}

const usual: Choice = {
  settings: defaultReviewSettings,
  load: { first: 0, counts: new Int32Array() },
  elapsedDays: 0,
  card: 'card',
};

function chooseInterval({ settings, load, elapsedDays, card }: Choice, interval: number, atLeast?: number): number {
  const days = new DayChooser(settings, load);
  days.begin(today, elapsedDays);
  days.about(interval, atLeast);
  return days.choose(seedOf(card), 3);
}

/** How many of 1,000 cards with the same interval fall on each day. */
function thousand(interval: number, weekdayShares: WeekdayShares): ReadonlyMap<number, number> {
  const load = { first: today, counts: new Int32Array(400) };
  for (let i = 0; i < 1000; i++) {
    const settings = { ...defaultReviewSettings, weekdayShares };
    const days = chooseInterval({ ...usual, settings, load, card: `card ${String(i)}` }, interval);
    load.counts[days] = (load.counts[days] ?? 0) + 1;
  }
  return new Map([...load.counts].flatMap((count, i) => (count > 0 ? [[today + i, count] as const] : [])));
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

  const anyDays = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 36_500 }));

  prop.prop([anyDays, fc.nat(40_000), anyDays])(
    'an interval varies as in ts-fsrs',
    (interval, elapsedDays, maximumIntervalDays) => {
      const days = new DayChooser({ ...usual.settings, maximumIntervalDays }, usual.load);
      days.begin(today, elapsedDays);
      days.about(interval);
      const wanted = Math.min(interval, maximumIntervalDays);
      const { min_ivl, max_ivl } = get_fuzz_range(wanted, elapsedDays, maximumIntervalDays);
      const range = wanted < 2.5 ? [wanted, wanted] : [Math.min(min_ivl, maximumIntervalDays), max_ivl];
      expect([days.first, days.last]).toEqual(range);
    },
  );

  const loads = fc.array(fc.nat(3), { minLength: 40, maxLength: 40 });
  const share = fc.constantFrom(0, 0.5, 1);
  const shares = fc.tuple(share, share, share, share, share, share, share);

  prop.prop([
    loads,
    fc.oneof(shares, fc.constant(usual.settings.weekdayShares)),
    fc.string(),
    fc.integer({ min: 60, max: 120 }),
  ])(
    'takes a lightest day, of several the one that the hash of card and try names',
    (counts, weekdayShares, card, interval) => {
      const load = { first: today + interval - 20, counts: Int32Array.from(counts) };
      const settings = { ...usual.settings, weekdayShares };
      const days = new DayChooser(settings, load);
      days.begin(today, 0);
      days.about(interval);
      const weights = Array.from({ length: days.last - days.first + 1 }, (_, i) => {
        const day = today + days.first + i;
        const share = weekdayShares[weekdayOf(day)]!;
        const weight = share === 0 ? Infinity : ((counts[day - load.first] ?? 0) + 1) / share;
        return { days: days.first + i, weight };
      });
      const least = Math.min(...weights.map(({ weight }) => weight));
      const best = weights.filter(({ weight }) => weight === least && weight < Infinity);
      const hash = Number(fromBase32(stableHash(`${card} 3`)) & (2n ** 30n - 1n));
      const expected = best[Math.floor((hash / 2 ** 30) * best.length)]?.days ?? interval;
      expect(chooseInterval({ settings, load, elapsedDays: 0, card }, interval)).toBe(expected);
    },
  );

  const intervals = fc.integer({ min: 1, max: 400 });

  prop.prop([intervals, fc.nat(400), fc.nat(400), fc.string()])(
    'stays within what FSRS lets an interval vary by, and says the same each time',
    (interval, atLeast, elapsedDays, seed) => {
      const settings = { ...usual.settings, maximumIntervalDays: 365 };
      const choice = { ...usual, settings, elapsedDays, card: seed };
      const days = chooseInterval(choice, interval, atLeast);
      expect(chooseInterval(choice, interval, atLeast)).toBe(days);
      expect(days).toBeGreaterThanOrEqual(Math.min(Math.max(1, atLeast), 365));
      expect(days).toBeLessThanOrEqual(365);
      const wanted = Math.max(interval, atLeast);
      expect(days).toBeLessThanOrEqual(Math.max(elapsedDays + 1, wanted + 3 + wanted * 0.15));
    },
  );
});
