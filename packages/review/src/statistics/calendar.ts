import type { StudyDay } from '../day/study-day.ts';
import type { ReviewState, StudyTally } from '../fold/review-state.ts';
import type { DaySpan } from './recalls-in.ts';

/** A day of the heat map; all 0 on a day without study. */
export interface CalendarEntry extends StudyTally {
  readonly day: StudyDay;
}

/** What was studied on each day of a span, oldest first. */
export function calendarOf({ days }: ReviewState, { from, to }: DaySpan): readonly CalendarEntry[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const day = from + i;
    return { day, ...(days.get(day) ?? { reviews: 0, answers: 0, milliseconds: 0 }) };
  });
}
