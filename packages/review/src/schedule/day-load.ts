import type { StudyDay } from '../day/study-day.ts';

/** How many cards are due on a day. */
export type DayLoad = (day: StudyDay) => number;
