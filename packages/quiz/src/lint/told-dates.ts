import { parseDate, type Language, type PartialDate } from '@sanad/language';
import { daysOfPart, monthParts, turnNumbers } from './lexicon/question-clues.ts';

const longestDate = 4;

/** The dates that words tell, the longest at each place: a day, a month, or a bare year; «النصف الأول من» is no day. */
export function datesIn(tokens: readonly string[], language: Language): readonly PartialDate[] {
  const found: PartialDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (daysOfPart.has((tokens[at - 1] ?? '').replace(/^ال/u, ''))) continue;
    for (let length = Math.min(longestDate, tokens.length - at); length > 0; length--) {
      const words = tokens.slice(at, at + length);
      const date = words.includes('') ? undefined : parseDate(words.join(' '), language);
      if (!date || isCount(date, words)) continue;
      found.push(date);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** A bare number is a year only where years have four digits. */
function isCount({ month, weekday }: PartialDate, words: readonly string[]): boolean {
  return month === undefined && weekday === undefined && !words.some((word) => /^\d{4}$/u.test(word));
}

/** Whether a whole day may be meant by words that tell of a date. */
export function mayMean({ year, month, day }: PartialDate, edtf: string): boolean {
  const [y, m, d] = edtf.split('-').map(Number);
  const fits = (told: number | undefined, own: number | undefined): boolean =>
    told === undefined || own === undefined || told === own;
  return fits(year, y) && fits(month, m) && fits(day, d);
}

/** Whether a text is written as a day that no calendar has: "31 February 2024", `31/4/2024`. */
export function isImpossibleDay(text: string, language: Language): boolean {
  const first = parseDate(text.replace(/\p{Nd}+/u, '1'), language);
  return first?.month !== undefined && first.day === 1 && parseDate(text, language) === undefined;
}

/** The first and the last day of a part of a month. */
type Part = readonly [from: number, to: number];

const lastDay = 31;

/** A half, a third or a week of a month that words tell by its turn: "the first half of", «الأسبوع الثاني من». */
export function partOfMonth(tokens: readonly string[], language: Language): Part | undefined {
  const found = monthParts[language].exec(tokens.join(' '))?.groups;
  const turn = turnNumbers[language].get(found?.['turn'] ?? '');
  const days = daysOfPart.get(found?.['part'] ?? '');
  if (turn === undefined || days === undefined) return undefined;
  const from = turn < 0 ? lastDay - days + 1 : turn * days + 1;
  return [from, from + days * 2 > lastDay && days > 7 ? lastDay : from + days - 1];
}

/** Whether a whole day lies in a part of its month. */
export function isInPart(edtf: string, [from, to]: Part): boolean {
  const day = Number(edtf.slice('yyyy-mm-'.length));
  return day >= from && day <= to;
}
