import { languages, type Language } from './language.ts';
import { amountChangers, numberOpeners, pairJoiners, rangeJoiners, rangeOpeners } from './lexicon/quantity-phrases.ts';
import { amountOf } from './number-grammar.ts';
import { unitOfShare, withoutFraction } from './number-fraction.ts';
import { numberTokens, type NumberToken } from './number-tokens.ts';
import { isNumberWord, numberParts } from './number-words.ts';

/** An amount, both ends included; equal ends for a single number. */
export interface NumberValue {
  readonly min: number;
  readonly max: number;
}

/** How forgiving `readAmount` is. */
export interface AmountReading {
  /** Number words may be one letter off. */
  readonly slips: boolean;
  /** A noun of up to four words may follow, and "about", "a total of" or the like stand before. */
  readonly wrapped: boolean;
}

/** An amount as typed, and whether one of its words was misspelt. */
export interface ReadAmount {
  readonly value: NumberValue;
  readonly misspelt: boolean;
}

interface Single {
  readonly value: number;
  readonly misspelt: boolean;
}

const longestNoun = 4;
const mostTokens = 60;

/** Reads the one number or range that `text` is; undefined when it is none, or says more than one. */
export function readAmount(text: string, language: Language, reading: AmountReading): ReadAmount | undefined {
  const tokens = numberTokens(text, language);
  if (tokens.length === 0 || tokens.length > mostTokens) return undefined;
  if (tokens.some((token) => token.type === 'bad')) return undefined;
  const single = readSingle(tokens, language, reading) ?? readFractioned(tokens, language, reading);
  if (single !== undefined) return { value: { min: single.value, max: single.value }, misspelt: single.misspelt };
  return readRange(tokens, language, reading);
}

function readRange(tokens: readonly NumberToken[], language: Language, reading: AmountReading): ReadAmount | undefined {
  const from = tokens.findIndex((token) => !isOpener(token, reading));
  const opened = tokens.slice(0, from).some((token) => isWord(token, rangeOpeners));
  const ranges: ReadAmount[] = [];
  for (let at = from + 1; at < tokens.length; at++) {
    const tail = tokensAfterJoiner(tokens, at, opened);
    if (tail === undefined) continue;
    const low = readSingle(tokens.slice(from, at), language, reading);
    const high = readSingle(tail, language, reading);
    if (low !== undefined && high !== undefined) ranges.push(rangeOf(scaledLike(high, low, tail, language), high));
  }
  // «ثلاثة آلاف وخمسمئة وثلاثة آلاف وثمانمئة» parts in several places: the ends nearest each other are meant.
  return ranges.sort((a, b) => spread(a) - spread(b))[0];
}

/** "3.5 to 3.8 thousand": the scale of the upper end is that of the lower. */
function scaledLike(high: Single, low: Single, tail: readonly NumberToken[], language: Language): Single {
  const [figure, word] = tail;
  if (figure?.type !== 'digits' || word?.type !== 'word') return low;
  const scale = numberParts([word], language, false)?.[0];
  const isScale = scale?.kind === 'scale' || scale?.kind === 'scales';
  return isScale && low.value <= high.value / scale.value ? { ...low, value: low.value * scale.value } : low;
}

function rangeOf(low: Single, high: Single): ReadAmount {
  const value = { min: Math.min(low.value, high.value), max: Math.max(low.value, high.value) };
  return { value, misspelt: low.misspelt || high.misspelt };
}

function spread({ value }: ReadAmount): number {
  return value.max / Math.max(value.min, 1);
}

/** What follows the joiner at `at`; a و may be joined to the word after it. */
function tokensAfterJoiner(
  tokens: readonly NumberToken[],
  at: number,
  opened: boolean,
): readonly NumberToken[] | undefined {
  const token = tokens[at];
  const rest = tokens.slice(at + 1);
  if (token?.type === 'range' || isWord(token, rangeJoiners)) return rest;
  if (!opened || token?.type !== 'word') return undefined;
  if (pairJoiners.has(token.text)) return rest;
  return token.text.startsWith('و') ? [{ type: 'word', text: token.text.slice(1) }, ...rest] : undefined;
}

function readSingle(tokens: readonly NumberToken[], language: Language, reading: AmountReading): Single | undefined {
  const amount = reading.wrapped ? withoutWrapping(tokens, language) : tokens;
  for (let nouns = 0; nouns <= (reading.wrapped ? longestNoun : 0) && nouns < amount.length; nouns++) {
    const noun = amount.slice(amount.length - nouns);
    if (!noun.every((token) => isNoun(token))) return undefined;
    const parts = numberParts(amount.slice(0, amount.length - nouns), language, reading.slips);
    const value = parts === undefined ? undefined : amountOf(parts);
    if (value !== undefined) return { value, misspelt: parts?.some((part) => part.misspelt) ?? false };
  }
  return undefined;
}

/** «سبعة وعشرون ونصف», «مليون وربع», "one and a quarter million". */
function readFractioned(
  tokens: readonly NumberToken[],
  language: Language,
  reading: AmountReading,
): Single | undefined {
  const fractioned = withoutFraction(tokens);
  if (fractioned === undefined) return undefined;
  const { share } = fractioned;
  const amount = reading.wrapped ? withoutWrapping(fractioned.tokens, language) : fractioned.tokens;
  for (
    let length = amount.length;
    length > 0 && length >= amount.length - (reading.wrapped ? longestNoun : 0);
    length--
  ) {
    const parts = numberParts(amount.slice(0, length), language, reading.slips);
    const value = parts === undefined ? undefined : amountOf(parts);
    if (parts === undefined || value === undefined || !amount.slice(length).every(isNoun)) continue;
    return { value: value + share * unitOfShare(parts), misspelt: parts.some((part) => part.misspelt) };
  }
  return undefined;
}

function withoutWrapping(tokens: readonly NumberToken[], language: Language): readonly NumberToken[] {
  const start = tokens.findIndex((token) => !isWord(token, numberOpeners));
  const before = tokens[start - 1];
  // "a hundred": the article counts as one, and the grammar reads a bare "hundred" so.
  return start > 0 && language === 'ar' && isWord(before, pairJoiners) ? tokens : tokens.slice(Math.max(start, 0));
}

function isOpener(token: NumberToken, reading: AmountReading): boolean {
  return isWord(token, rangeOpeners) || (reading.wrapped && isWord(token, numberOpeners));
}

function isNoun(token: NumberToken): boolean {
  if (token.type !== 'word' || amountChangers.has(token.text) || amountChangers.has(token.text.replace(/^و/u, ''))) {
    return false;
  }
  return !languages.some(
    (tongue) => isNumberWord(token.text, tongue) || isNumberWord(token.text.replace(/^و/u, ''), tongue),
  );
}

function isWord(token: NumberToken | undefined, among: ReadonlySet<string>): boolean {
  return token?.type === 'word' && among.has(token.text);
}
