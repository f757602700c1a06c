import type { Language } from '@sanad/language';
import { isoDayOf, type StudyDay } from '@sanad/review';
import { dateText } from '../strings/dates.ts';

/** A day of study in words; `month` only names its month. */
export function dayText(language: Language, day: StudyDay, style: 'day' | 'month' = 'day'): string {
  return dateText(language, new Date(`${isoDayOf(day)}T12:00:00`), style);
}
