import { daysInMonth } from './calendar.ts';
import { countAt } from './day-words.ts';
import { tokensOf } from './fold-text.ts';
import type { Language } from './language.ts';
import {
  centuryWords,
  dateFillers,
  decadeMarkers,
  decades,
  edges,
  yearMarkers,
  type Edge,
} from './lexicon/date-words.ts';
import type { PartialDate } from './partial-date.ts';
import { readDate } from './read-date.ts';

/** A stretch of time that people name roughly, from its first to its last month or day. */
export interface VaguePeriod {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

const century20 = 1900;
const leapYear = 2020;

/**
 * Reads a century, a decade, or the beginning, middle or end of a month, year or decade: "late July",
 * «مطلع عام 2021», "the early 1960s", «القرن العشرون». Thirds of a month are ten days, the last to its
 * end; thirds of a year four months; thirds of a decade four, three and three years.
 */
export function readVaguePeriod(text: string, language: Language): VaguePeriod | undefined {
  const tokens = tokensOf(text).filter((token) => !dateFillers.has(token) && !yearMarkers.has(token));
  const [first = '', ...rest] = tokens;
  const edge = edges.get(first);
  const words = edge === undefined ? tokens : rest;
  const years = readYears(words, language);
  if (years !== undefined) return edge === undefined ? spanOf(years) : edgeOfYears(years, edge);
  return edge === undefined ? undefined : edgeOfDate(readDate(words.join(' '), language, false)?.date, edge);
}

interface Years {
  readonly first: number;
  readonly last: number;
}

function spanOf({ first, last }: Years): VaguePeriod {
  return { from: { year: first }, to: { year: last } };
}

function edgeOfYears({ first, last }: Years, edge: Edge): VaguePeriod | undefined {
  if (last - first !== 9) return undefined;
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[edge] as [number, number];
  return spanOf({ first: first + from, last: first + to });
}

function edgeOfDate(date: PartialDate | undefined, edge: Edge): VaguePeriod | undefined {
  if (date === undefined || date.day !== undefined || date.weekday !== undefined) return undefined;
  const { year, month } = date;
  if (month === undefined) {
    const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[edge] as [number, number];
    return { from: { ...date, month: from }, to: { ...date, month: to } };
  }
  const lastDay = daysInMonth(year ?? leapYear, month);
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, lastDay] }[edge] as [number, number];
  return { from: { ...date, day: from }, to: { ...date, day: to } };
}

function readYears(words: readonly string[], language: Language): Years | undefined {
  const at = words.findIndex((word) => centuryWords.has(word));
  const century = at === -1 ? undefined : readCentury(words, at, language);
  const before = language === 'ar' ? words.slice(0, Math.max(at, 0)) : [];
  if (at !== -1 && century === undefined) return undefined;
  if (century !== undefined && before.length === 0) return { first: century + 1, last: century + 100 };
  return readDecade(century === undefined ? words : before, century ?? century20, language);
}

/** The year before a century's first: 1900 for «القرن العشرين», "the 20th century". */
function readCentury(words: readonly string[], at: number, language: Language): number | undefined {
  const rank = language === 'ar' ? words.slice(at + 1) : words.slice(0, at);
  const plain = language === 'ar' ? rank : rank.filter((word) => word !== 'ad');
  const count = countAt(plain, language);
  if (count?.length !== plain.length || count.value < 1 || count.value > 30) return undefined;
  return (count.value - 1) * 100;
}

/** "1960s", "sixties", «ستينيات», «العقد الثالث». */
function readDecade(words: readonly string[], century: number, language: Language): Years | undefined {
  const [first = '', ...rest] = words;
  const figure = /^(\d{3}0)s$/u.exec(first)?.[1];
  if (figure !== undefined && rest.length === 0) return { first: Number(figure), last: Number(figure) + 9 };
  const named = decades.get(first);
  if (named !== undefined && rest.length === 0) return { first: century + named, last: century + named + 9 };
  const rank = decadeMarkers.has(first) ? countAt(rest, language) : undefined;
  if (rank?.length !== rest.length || rank.value < 1 || rank.value > 10) return undefined;
  const start = century + (rank.value - 1) * 10;
  return { first: start, last: start + 9 };
}
