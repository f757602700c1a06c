import { countAt } from './day-words.ts';
import { plainText, tokensOf } from './fold-text.ts';
import type { Language } from './language.ts';
import { dateFillers, seasons, weekdays, yearMarkers, yearParts } from './lexicon/date-words.ts';
import type { PartialDate } from './partial-date.ts';
import { readDate } from './read-date.ts';

/** A stretch of time as typed: two ends, a named part of a year, or a season. */
export type ReadPeriod =
  | { readonly kind: 'range'; readonly from: PartialDate; readonly to: PartialDate; readonly misspelt: boolean }
  | { readonly kind: 'part'; readonly from: PartialDate; readonly to: PartialDate }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number };

const between = /^(?:في\s+)?(?:ما\s+)?بين\s+|^between\s+/u;
const from = /^(?:في الفتره\s+)?من\s+|^from\s+/u;
const joiners = /\s+(?:الي|الى|حتى|حتي|to|until|till|through)\s+|\s*(?:\.\.|[-–—/])\s*/gu;
const pairs = /\s+and\s+|\s+و\s*/gu;
const monthNouns: ReadonlySet<string> = new Set(['اشهر', 'الاشهر', 'شهور', 'الشهور', 'month', 'months']);
const firsts: ReadonlySet<string> = new Set(['اول', 'اولي', 'الاول', 'الاولي', 'first']);
const lasts: ReadonlySet<string> = new Set(['اخر', 'الاخير', 'الاخيره', 'last', 'final']);

/** Reads a period: "from 29 July to 2 August", «بين 29 و31 يوليو», «النصف الأول من 2021», "Q1 2020", "spring 2020". */
export function readPeriod(text: string, language: Language): ReadPeriod | undefined {
  return readPart(text, language) ?? readRange(text, language);
}

function readRange(text: string, language: Language): ReadPeriod | undefined {
  const plain = plainText(text).toLowerCase().trim();
  const pair = between.test(plain);
  const body = plain.replace(pair ? between : from, '');
  for (const match of [...body.matchAll(joiners), ...(pair ? body.matchAll(pairs) : [])]) {
    const start = readDate(body.slice(0, match.index), language, true);
    const end = readDate(body.slice(match.index + match[0].length), language, true);
    if (start === undefined || end?.date.month === undefined) continue;
    const { month, year } = end.date;
    const shared = { ...(year !== undefined && { year }), ...(start.date.day !== undefined && { month }) };
    return {
      kind: 'range',
      from: { ...shared, ...start.date },
      to: end.date,
      misspelt: start.misspelt || end.misspelt,
    };
  }
  return undefined;
}

/** Halves, thirds and quarters of a year, its first or last months, and seasons. */
function readPart(text: string, language: Language): ReadPeriod | undefined {
  const words = tokensOf(text).filter((word) => !isFiller(word));
  const year = words.find((word) => /^\d{4}م?$/u.test(word));
  const rest = words.filter((word) => word !== year);
  const dated = year === undefined ? {} : { year: Number.parseInt(year, 10) };
  const season = rest.length === 1 ? seasons.get(rest[0] ?? '') : undefined;
  if (season !== undefined) return { kind: 'season', season, ...dated };
  const months = monthsOfPart(rest, language) ?? firstOrLastMonths(rest, language);
  if (months === undefined) return undefined;
  return { kind: 'part', from: { ...dated, month: months[0] }, to: { ...dated, month: months[1] } };
}

function monthsOfPart(words: readonly string[], language: Language): readonly [number, number] | undefined {
  const short = words.length === 1 ? /^([hq])([1-4])$/u.exec(words[0] ?? '') : null;
  if (short !== null) return nthMonths(Number(short[2]), short[1] === 'h' ? 6 : 3);
  const noun = words.find((word) => yearParts.has(word));
  const ranks = words.filter((word) => word !== noun);
  if (noun === undefined || ranks.length !== 1) return undefined;
  const length = 12 / (yearParts.get(noun) ?? 1);
  if (lasts.has(ranks[0] ?? '')) return nthMonths(12 / length, length);
  const rank = countAt(ranks, language);
  return rank === undefined ? undefined : nthMonths(rank.value, length);
}

function nthMonths(nth: number, length: number): readonly [number, number] | undefined {
  return nth < 1 || nth * length > 12 ? undefined : [(nth - 1) * length + 1, nth * length];
}

/** «الأشهر الثلاثة الأولى», "first three months". */
function firstOrLastMonths(words: readonly string[], language: Language): readonly [number, number] | undefined {
  if (words.length !== 3 || !words.some((word) => monthNouns.has(word))) return undefined;
  const side = words.find((word) => firsts.has(word) || lasts.has(word));
  const count = countAt(
    words.filter((word) => word !== side && !monthNouns.has(word)),
    language,
  );
  if (side === undefined || count === undefined || count.value < 1 || count.value > 12) return undefined;
  return firsts.has(side) ? [1, count.value] : [13 - count.value, 12];
}

function isFiller(word: string): boolean {
  if (lasts.has(word) || weekdays.has(word)) return false;
  return dateFillers.has(word) || yearMarkers.has(word) || word === 'فصل';
}
