import type { Language } from './language.ts';
import type { PartialDate } from './partial-date.ts';
import { readDate } from './read-date.ts';

/**
 * What a written date says: «٢٢ يونيو», «22 حزيران», «22 جوان», `22/6/2020`, `2020-06-22`, "June 22nd",
 * «الثاني والعشرون من يونيو», «الاثنين». Day before month in digits unless only the other way makes a
 * date. Undefined when it is no date, or holds any other word. Knows the Gregorian calendar only.
 */
export function parseDate(text: string, language: Language): PartialDate | undefined {
  return readDate(text, language, false)?.date;
}
