import type { Language } from '@sanad/language';
import { isoDayOf, type StudyDay } from '@sanad/review';
import { isoDayText } from '../strings/dates.ts';

/** A day of study in words; `month` names its month alone, `weekday` is the letter of its weekday. */
export function dayText(language: Language, day: StudyDay, style: 'day' | 'month' | 'weekday' = 'day'): string {
  return isoDayText(language, isoDayOf(day), style);
}
