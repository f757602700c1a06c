import { daysInMonth } from './calendar.ts';

/** What a written date says: month and day from 1, weekday 1 for Monday to 7 for Sunday. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

const leapYear = 2020;

/** Whether some calendar has such a day; without a year, the 29th of February is one. */
export function existsInCalendar({ year, month, day }: PartialDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= (month === undefined ? 31 : daysInMonth(year ?? leapYear, month));
}
