import { stableHash } from '@sanad/lesson';
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
  const { maximumIntervalDays: maximum, spreadsDays } = choice.settings;
  const lowest = Math.min(atLeast, maximum);
  const wanted = Math.min(Math.max(interval, lowest), maximum);
  if (!spreadsDays || wanted < shortestSpread) return wanted;
  const { min_ivl: earliest, max_ivl: latest } = get_fuzz_range(wanted, choice.elapsedDays, maximum);
  const first = Math.min(Math.max(earliest, lowest), maximum);
  return lightest(choice, first, Math.max(latest, first)) ?? wanted;
}

function lightest(choice: DayChoice, first: number, last: number): number | undefined {
  let best: number | undefined;
  let [least, others] = [Infinity, [] as number[]];
  for (let days = first; days <= last; days++) {
    const weight = weightOf(choice, choice.today + days);
    if (weight < least) [best, least, others] = [days, weight, []];
    else if (weight === least && best !== undefined) others.push(days);
  }
  if (best === undefined || others.length === 0) return best;
  const chosen = Math.floor(chance(choice.seed()) * (others.length + 1));
  return chosen === 0 ? best : others[chosen - 1];
}

/** How full a day would be with this card, for its share; Infinity on a day that is kept free. */
function weightOf({ load, settings }: DayChoice, day: StudyDay): number {
  const share = settings.weekdayShares[weekdayOf(day)] ?? 1;
  return share === 0 ? Infinity : (load(day) + 1) / share;
}

/** 0 up to 1, the same for the same seed on every machine. */
function chance(seed: string): number {
  return Number.parseInt(stableHash(seed).slice(-6), 32) / 32 ** 6;
}
