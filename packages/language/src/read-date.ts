import { countAt, spokenYearAt, type ReadCount } from './day-words.ts';
import { plainText, tokensOf } from './fold-text.ts';
import type { Language } from './language.ts';
import { dateFillers, monthMarkers, weekdays, yearMarkers } from './lexicon/date-words.ts';
import { monthAt } from './month-of.ts';
import { numericDateIn } from './numeric-date.ts';
import { existsInCalendar, type PartialDate } from './partial-date.ts';

/** A date as typed, and whether its month was misspelt. */
export interface ReadDate {
  readonly date: PartialDate;
  readonly misspelt: boolean;
}

interface Step {
  readonly says: PartialDate;
  readonly length: number;
  readonly misspelt?: boolean;
}

const mostTokens = 16;

/** Reads the one date that `text` is; undefined when a word of it is no part of a date. */
export function readDate(text: string, language: Language, slips: boolean): ReadDate | undefined {
  const plain = partedDigits(plainText(text));
  const numeric = numericDateIn(plain);
  if (numeric !== undefined) {
    const rest = readTokens(tokensOf(numeric.around), language, { slips, start: numeric.date });
    if (rest !== undefined) return rest;
  }
  const tokens = tokensOf(plain);
  return tokens.length === 0 ? undefined : readTokens(tokens, language, { slips, start: {} });
}

/** «22يونيو» in two words; `22nd` and `2020م` stay one. */
function partedDigits(plain: string): string {
  return plain.replace(/(\p{L})(?=\d)/gu, '$1 ').replace(/(\d)(?=\p{L})(?!(?:st|nd|rd|th|م)(?!\p{L}))/giu, '$1 ');
}

function readTokens(
  tokens: readonly string[],
  language: Language,
  { slips, start }: { readonly slips: boolean; readonly start: PartialDate },
): ReadDate | undefined {
  if (tokens.length > mostTokens) return undefined;
  let date = start;
  let misspelt = false;
  let at = 0;
  while (at < tokens.length) {
    const step = readStep(tokens.slice(at), language, { slips, date });
    if (step === undefined || contradicts(date, step.says)) return undefined;
    date = { ...date, ...step.says };
    misspelt ||= step.misspelt ?? false;
    at += step.length;
  }
  return Object.keys(date).length > 0 && existsInCalendar(date) ? { date, misspelt } : undefined;
}

/** Months may be said twice («تموز/يوليو»); nothing else may. */
function contradicts(date: PartialDate, says: PartialDate): boolean {
  if (date.month !== undefined && says.month !== undefined) return date.month !== says.month;
  return (['year', 'day', 'weekday'] as const).some((field) => date[field] !== undefined && says[field] !== undefined);
}

function readStep(
  tokens: readonly string[],
  language: Language,
  { slips, date }: { readonly slips: boolean; readonly date: PartialDate },
): Step | undefined {
  const [first = ''] = tokens;
  const weekday = weekdays.get(first);
  if (weekday !== undefined) return { says: { weekday }, length: 1 };
  if (monthMarkers.has(first)) return markedMonth(tokens, language);
  if (yearMarkers.has(first)) return markedYear(tokens, language);
  const libyanToo = date.day !== undefined && date.month === undefined;
  const month = monthAt(tokens, { libyanToo, slips: false });
  if (month !== undefined) return { says: { month: month.month }, length: month.length };
  if (dateFillers.has(first)) return { says: {}, length: 1 };
  const spoken = language === 'en' ? spokenYear(tokens, date) : undefined;
  const count = spoken ?? countAt(tokens, language);
  if (count !== undefined) return countStep(count.value, count.length, tokens, language);
  const slip = slips && date.month === undefined ? monthAt(tokens, { libyanToo: false, slips }) : undefined;
  return slip === undefined ? undefined : { says: { month: slip.month }, length: slip.length, misspelt: true };
}

function countStep(value: number, length: number, tokens: readonly string[], language: Language): Step | undefined {
  if (value >= 1 && value <= 31) return { says: { day: value }, length };
  if (value >= 1000 && value <= 2999) return { says: { year: value }, length };
  const shorter = length > 1 ? countAt(tokens.slice(0, length - 1), language) : undefined;
  return shorter === undefined ? undefined : countStep(shorter.value, shorter.length, tokens, language);
}

/** "twenty twenty" after a month or alone; elsewhere "twenty" is a day. */
function spokenYear(tokens: readonly string[], date: PartialDate): ReadCount | undefined {
  const year = spokenYearAt(tokens);
  return date.month !== undefined || year?.length === tokens.length ? year : undefined;
}

/** «شهر 6», «شهر يونيو». */
function markedMonth(tokens: readonly string[], language: Language): Step | undefined {
  const next = countAt(tokens.slice(1, 2), language);
  if (next === undefined) return { says: {}, length: 1 };
  return next.value >= 1 && next.value <= 12 ? { says: { month: next.value }, length: 2 } : undefined;
}

function markedYear(tokens: readonly string[], language: Language): Step | undefined {
  const rest = tokens.slice(1);
  const next = (language === 'en' ? spokenYearAt(rest) : undefined) ?? countAt(rest, language);
  if (next === undefined || next.value < 1000 || next.value > 2999) return undefined;
  return { says: { year: next.value }, length: 1 + next.length };
}
