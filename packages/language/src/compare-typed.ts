import { compareDate } from './compare-date.ts';
import { compareName, type NameQuery } from './compare-name.ts';
import { compareNumber } from './compare-number.ts';
import { foldText, plainText } from './fold-text.ts';
import { parseEdtf } from './parse-edtf.ts';
import { readAmount, type NumberValue } from './read-amount.ts';
import type { TypedQuery, TypedVerdict } from './typed-query.ts';

const longestTyped = 1000;
const longestName = 10_000;

/**
 * Compares what was typed with what was meant, as a teacher would: habits of typing (harakat, hamza
 * seats, ة/ه, ى/ي, tatweel, digits, case, punctuation, spaces) are no mistakes, a small slip in a long
 * name is `spelling`, and nothing that is, or is as near to, one of `others` is ever right. Never throws;
 * text longer than 1,000 letters and four times the longest name is wrong unread.
 */
export function compareTyped(query: TypedQuery): TypedVerdict {
  const { key } = query;
  const names = [key, ...(query.aliases ?? [])].filter((name) => name.length <= longestName);
  if (query.typed.length > longestTyped + 4 * Math.max(0, ...names.map((name) => name.length))) return 'wrong';
  const read = { ...query, typed: plainText(query.typed) };
  const folded = foldText(read.typed);
  if (folded === '') return 'wrong';
  const others = (query.others ?? []).filter((other) => other.length <= longestName);
  switch (query.type) {
    case 'number':
    case 'date':
      return compareValue(read, folded, others);
    case 'place':
    case 'actor':
    case 'organisation':
    case 'document':
    case 'phrase':
      return compareNames(read, { type: query.type, names, others });
    default:
      return query.type satisfies never;
  }
}

/** Names: when the typed text is none of the key's, it may still name the whole that the key is part of. */
function compareNames(
  { language, typed, wholes = [] }: TypedQuery,
  { type, names, others }: Pick<NameQuery, 'type' | 'names' | 'others'>,
): TypedVerdict {
  const compare = (text: string): TypedVerdict => compareName({ language, type, names, others, typed: text });
  const verdict = compare(typed);
  if (verdict === 'wrong' && saidTwice(typed).map(compare).join() === 'right,right') return 'right';
  if (verdict !== 'wrong' || wholes.length === 0) return verdict;
  const short = wholes.filter((whole) => whole.length <= longestName);
  const whole = compareName({ language, type, names: short, others: [...others, ...names], typed });
  return whole === 'wrong' ? 'wrong' : 'general';
}

/** "European Space Agency (ESA)": the two names; nothing when there is no name in brackets after another. */
function saidTwice(typed: string): readonly string[] {
  return /^([^()]+)\(([^()]+)\)[^()\p{L}\p{N}]*$/u.exec(typed)?.slice(1, 3) ?? [];
}

/** Numbers and dates: by what they say; aliases and others by their letters, and others by value too. */
function compareValue(query: TypedQuery, folded: string, others: readonly string[]): TypedVerdict {
  const { key, type, language, typed } = query;
  const isText = (text: string): boolean => foldText(text) === folded && plainSigns(text) === plainSigns(typed);
  if (others.some(isText)) return 'wrong';
  if ((query.aliases ?? []).some((alias) => foldText(alias) === folded)) return 'right';
  const compareTo = type === 'number' ? numberVerdict : dateVerdict;
  const verdict = compareTo(key, query);
  // Another date may lie within the key (a day in its month): who says all of it means that one.
  const isNearer = (other: string): boolean =>
    verdict === 'general' || isAccepted(compareTo(key, { ...query, typed: other }));
  if (verdict !== 'wrong' && others.some((other) => isAccepted(compareTo(other, query)) && isNearer(other)))
    return 'wrong';
  if (verdict !== undefined) return verdict;
  return compareName({ language, type: 'phrase', names: [key, ...(query.aliases ?? [])], others, typed });
}

function isAccepted(verdict: TypedVerdict | undefined): boolean {
  return verdict === 'right' || verdict === 'spelling';
}

function numberVerdict(key: string, { typed, language }: TypedQuery): TypedVerdict | undefined {
  const value = numberKey(key);
  return value === undefined ? undefined : compareNumber(value, typed, language);
}

function dateVerdict(key: string, { typed, language }: TypedQuery): TypedVerdict | undefined {
  const parsed = parseEdtf(key.trim());
  return parsed.ok ? compareDate({ text: key.trim(), edtf: parsed.value }, typed, language) : undefined;
}

function numberKey(key: string): NumberValue | undefined {
  return readAmount(key, 'en', { slips: false, wrapped: false })?.value;
}

/** The signs that tell numbers and dates apart when their digits do not: 1.3 and 13, 3-4 and 34. */
function plainSigns(text: string): string {
  return plainText(text).replace(/[^-./]/gu, '');
}
