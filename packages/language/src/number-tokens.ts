import { foldText, plainText } from './fold-text.ts';
import type { Language } from './language.ts';

/** A piece of an amount. `range` is a sign between two numbers, `bad` one that makes it no amount. */
export type NumberToken =
  | { readonly type: 'digits'; readonly value: number }
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'range' }
  | { readonly type: 'bad' };

const patterns =
  /(?<grouped>\d{1,3}(?:[,٬،'’ ]\d{3})+(?!\d))(?<groupedFraction>[.٫]\d+)?|(?<dotted>\d{1,3}(?:\.\d{3})+(?![\d.]))|(?<comma>(?<![\d.,٬])\d+,\d{1,2}(?![\d,.]))|(?<plain>\d+(?:[.٫]\d+)?)|(?<word>\p{L}+(?:['’]\p{L}+)*)|(?<range>\.{2,}|[-‐‑–—−/])|(?<bad>[%٪‰⁄:+=<>*^])/gu;

/**
 * Cuts text into numbers in digits, words (folded) and range signs. Thousands may be grouped by a
 * comma, ٬, an apostrophe or a space; a dot groups thousands in Arabic and is decimal in
 * English; a comma before one or two digits is decimal in Arabic.
 */
export function numberTokens(text: string, language: Language): readonly NumberToken[] {
  const plain = plainText(text);
  return Array.from(plain.matchAll(patterns), (match) => tokenFrom(match, plain, language)).filter(
    (token) => token !== undefined,
  );
}

function tokenFrom(match: RegExpExecArray, text: string, language: Language): NumberToken | undefined {
  const { grouped, groupedFraction, dotted, comma, plain, word, range } = match.groups ?? {};
  if (grouped !== undefined) return digits(grouped.replace(/\D/gu, '') + (groupedFraction ?? ''));
  if (dotted !== undefined) return digits(language === 'ar' ? dotted.replaceAll('.', '') : dotted);
  if (comma !== undefined) return language === 'ar' ? digits(comma.replace(',', '.')) : { type: 'bad' };
  if (plain !== undefined) return digits(plain);
  if (word !== undefined) return { type: 'word', text: foldText(word) };
  if (range === undefined) return { type: 'bad' };
  return rangeToken(text.slice(0, match.index), range, text.slice(match.index + range.length));
}

function digits(text: string): NumberToken {
  const value = Number(text.replace('٫', '.'));
  return Number.isSafeInteger(Math.trunc(value)) ? { type: 'digits', value } : { type: 'bad' };
}

/** A hyphen inside a word or after all text says nothing; one before the first digit is a minus. */
function rangeToken(before: string, sign: string, after: string): NumberToken | undefined {
  if (after.trim() === '') return undefined;
  if (/\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return undefined;
  if (!/[\p{L}\p{N}]/u.test(before)) return /^\d/u.test(after) && sign !== '/' ? { type: 'bad' } : undefined;
  return { type: 'range' };
}
