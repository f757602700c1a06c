import type { CalendarEntry } from '@sanad/review';
import { barPlaces, type BarFrame, type BarPlace } from '../progress/bar-places.ts';

/** A day of the week: where its bar is drawn, and in it, from the ground up, what was done and what waits. */
export interface WeekBar {
  readonly day: number;
  readonly reviewed: number;
  /** Cards that wait; on the last day alone, which is today. */
  readonly waiting: number;
  readonly place: BarPlace;
  /** Height of what waits, the upper part of the bar. */
  readonly waitingHeight: number;
}

/** A bar a day up to today, the first day at the start of the line. */
export function weekBars(
  days: readonly CalendarEntry[],
  waiting: number,
  frame: BarFrame,
  isRightToLeft: boolean,
): readonly WeekBar[] {
  const waitingOn = (index: number): number => (index === days.length - 1 ? waiting : 0);
  const counts = days.map(({ reviews }, index) => reviews + waitingOn(index));
  return barPlaces(counts, frame, isRightToLeft).flatMap((place, index) => {
    const entry = days[index];
    if (entry === undefined) return [];
    const share = waitingOn(index) / Math.max(1, counts[index] ?? 0);
    const waitingHeight = place.height * share;
    return [{ day: entry.day, reviewed: entry.reviews, waiting: waitingOn(index), place, waitingHeight }];
  });
}
