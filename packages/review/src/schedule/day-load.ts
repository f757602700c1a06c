import type { StudyDay } from '../day/study-day.ts';

/** How many cards are due on each day. */
export type DayLoad = ReadonlyMap<StudyDay, number>;

/** Counts one card more or less on a day. */
export function countDue(load: Map<StudyDay, number>, day: StudyDay, change: 1 | -1): void {
  const count = (load.get(day) ?? 0) + change;
  if (count > 0) load.set(day, count);
  else load.delete(day);
}
