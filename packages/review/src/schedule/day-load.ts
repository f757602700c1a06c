import type { StudyDay } from '../day/study-day.ts';

/** How many cards are due on each day from `first` on; on a day beyond them, none. */
export interface DayLoad {
  readonly first: StudyDay;
  readonly counts: Int32Array;
}
