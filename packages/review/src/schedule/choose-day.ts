import { get_fuzz_range } from 'ts-fsrs';
import { weekdayOf, type StudyDay } from '../day/study-day.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import type { DayLoad } from './day-load.ts';

/** Below this interval every day counts: it is kept as it is. */
const shortestSpread = 2.5;

/** What a card's day is chosen by. */
export interface DayChoice {
  readonly settings: Pick<ReviewSettings, 'maximumIntervalDays' | 'spreadsDays' | 'weekdayShares'>;
  readonly load: DayLoad;
  readonly today: StudyDay;
  /** Whole days since the last review. */
  readonly elapsedDays: number;
  /** Where two days are as good as each other, the same seed takes the same one. */
  readonly seed: () => string;
}

/**
 * Days from today until a card comes again: within what FSRS lets an interval vary by, the day with the fewest
 * cards for its weekday's share. At least `atLeast`, at most the maximum.
 */
export function chooseInterval(choice: DayChoice, interval: number, atLeast = 1): number {
  const { first, last } = rangeOf(choice, interval, atLeast);
  return lightest(choice, first, last) ?? wantedOf(choice, interval, atLeast);
}

/** The days among which `chooseInterval` chooses. */
export function rangeOf(
  choice: DayChoice,
  interval: number,
  atLeast = 1,
): { readonly first: number; readonly last: number } {
  const { maximumIntervalDays: maximum, spreadsDays } = choice.settings;
  const wanted = wantedOf(choice, interval, atLeast);
  if (!spreadsDays || wanted < shortestSpread) return { first: wanted, last: wanted };
  const { min_ivl: earliest, max_ivl: latest } = get_fuzz_range(wanted, choice.elapsedDays, maximum);
  const first = Math.min(Math.max(earliest, Math.min(atLeast, maximum)), maximum);
  return { first, last: Math.max(latest, first) };
}

function wantedOf(
  { settings: { maximumIntervalDays: maximum } }: DayChoice,
  interval: number,
  atLeast: number,
): number {
  return Math.min(Math.max(interval, Math.min(atLeast, maximum)), maximum);
}

/** The lightest day, of several one by the seed; undefined where all are kept free. */
function lightest(choice: DayChoice, first: number, last: number): number | undefined {
  let [least, best, count] = [Infinity, first, 0];
  for (let days = first; days <= last; days++) {
    const weight = weightOf(choice, choice.today + days);
    if (weight < least) [least, best, count] = [weight, days, 1];
    else if (weight === least) count += 1;
  }
  if (least === Infinity) return undefined;
  let others = count === 1 ? 0 : Math.floor(chance(choice.seed()) * count);
  for (let days = best + 1; others > 0 && days <= last; days++) {
    if (weightOf(choice, choice.today + days) !== least) continue;
    [best, others] = [days, others - 1];
  }
  return best;
}

/** How full a day would be with this card, for its share; Infinity on a day that is kept free. */
function weightOf({ load, settings }: DayChoice, day: StudyDay): number {
  const share = settings.weekdayShares[weekdayOf(day)] ?? 1;
  return share === 0 ? Infinity : (load(day) + 1) / share;
}

/** 0 up to 1, the same for the same seed on every machine: the 30 lowest bits of its `stableHash`. */
function chance(seed: string): number {
  let hash = 0x84222325;
  for (let i = 0; i < seed.length; i++) {
    const unit = seed.charCodeAt(i);
    hash = Math.imul(Math.imul(hash ^ (unit & 0xff), 0x1b3) ^ (unit >> 8), 0x1b3);
  }
  return (hash & (2 ** 30 - 1)) / 2 ** 30;
}
