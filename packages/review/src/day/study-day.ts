const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/** Minutes that the learner's clock is ahead of UTC at an instant: 120 in UTC+2, negative in the west. */
export type OffsetAt = (at: Date) => number;

/** A day of study: whole days since 1 January 1970 where the learner is, each from its turn to the next. */
export type StudyDay = number;

/** How instants become days of study. */
export interface DayRule {
  readonly offsetAt: OffsetAt;
  /** Hour at which a day turns, 0 to 12: who studies past midnight still studies today. */
  readonly turnsAtHour: number;
}

/** The day of study of an instant. `offset`, where it is known, is what the learner's clock was ahead of UTC there and then. */
export function studyDayOf(at: Date, { offsetAt, turnsAtHour }: DayRule, offset = offsetAt(at)): StudyDay {
  return studyDayAt(at.getTime(), turnsAtHour, offset);
}

/** The same of milliseconds since 1 January 1970. */
export function studyDayAt(at: number, turnsAtHour: number, offset: number): StudyDay {
  return Math.floor((at + offset * minute - turnsAtHour * hour) / dayLength);
}

/** The hour of the learner's clock, 0 to 23, at milliseconds since 1 January 1970. */
export function localHourAt(at: number, offset: number): number {
  const hours = Math.floor((at + offset * minute) / hour);
  return ((hours % 24) + 24) % 24;
}

/** The instant at which a day of study begins, by the offset that holds then. */
export function startOfStudyDay(day: StudyDay, { offsetAt, turnsAtHour }: DayRule): Date {
  const local = day * dayLength + turnsAtHour * hour;
  const nearly = local - offsetAt(new Date(local)) * minute;
  return new Date(local - offsetAt(new Date(nearly)) * minute);
}

/** `YYYY-MM-DD` of a day of study. */
export function isoDayOf(day: StudyDay): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The day of study that `YYYY-MM-DD` names. */
export function studyDayFromIso(isoDay: string): StudyDay {
  return Math.floor(Date.parse(isoDay) / dayLength);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: StudyDay): number {
  return (((day + 4) % 7) + 7) % 7;
}
