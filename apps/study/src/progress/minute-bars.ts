import type { CalendarEntry } from '@sanad/review';
import { dayBars, type DayBar } from './day-chart.ts';

const minute = 60_000;

/** Whole minutes; what was studied at all counts as one at least. */
export function wholeMinutes(milliseconds: number): number {
  return milliseconds === 0 ? 0 : Math.max(1, Math.round(milliseconds / minute));
}

/** The time of each day up to today as a bar; the longest says its minutes, and a day of each week its date. */
export function minuteBars(
  days: readonly CalendarEntry[],
  isRightToLeft: boolean,
  labelOf: (day: number) => string,
): readonly DayBar[] {
  const longest = Math.max(...days.map(({ milliseconds }) => milliseconds));
  const saying = longest === 0 ? undefined : days.findLast(({ milliseconds }) => milliseconds === longest);
  const columns = days.map((entry, index) => {
    const before = days.length - 1 - index;
    return {
      kind: before === 0 ? ('today' as const) : ('other' as const),
      count: entry.milliseconds / minute,
      label: before % 7 === 0 ? labelOf(entry.day) : '',
      figure: entry === saying ? String(wholeMinutes(entry.milliseconds)) : '',
    };
  });
  return dayBars(columns, isRightToLeft);
}
