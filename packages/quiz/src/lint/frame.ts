import { stripProclitics, tokensOf, type Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { questionWords } from './lexicon/stem-words.ts';
import { lessonNames } from './lesson-names.ts';
import { without } from './phrase-search.ts';

const quoted = /«[^»]*»|“[^”]*”|"[^"]*"|‹[^›]*›|<em>.*?<\/em>/gsu;
const longestName = 12;

/**
 * The words of a stem that ask: what is quoted or emphasised is left out, and so is a statement after the
 * colon of a question. A word that belongs to a name of the lesson, or to a marked name of the item's
 * evidence, is an empty string.
 */
export function frameTokens(item: Item, index?: LessonIndex): readonly string[] {
  const tokens = questionTokens(item);
  const marked = item.evidence.flatMap(({ runs }) => runs.flatMap(({ text, mark }) => (mark ? [tokensOf(text)] : [])));
  const labels = item.chain.flatMap(({ label, via }) => [tokensOf(label), tokensOf(via ?? '')]);
  const left = without(tokens, [...marked, ...labels]);
  return index ? withoutNames(left, lessonNames(index, item.language).byText) : left;
}

/** The words of the part of a stem that asks, names and all; place for place those of `frameTokens`. */
export function questionTokens({ stem, language }: Item): readonly string[] {
  return tokensOf(questionPart(stem.replace(quoted, ' ▪ '), language));
}

/** The part before a colon, if that is the part that asks. */
export function questionPart(stem: string, language: Language): string {
  const colon = stem.indexOf(':');
  if (colon < 0) return stem;
  const before = stem.slice(0, colon);
  const rest = tokensOf(stem.slice(colon));
  const asks = tokensOf(before).some((token) => questionWords[language].has(token));
  return asks && rest.length > 2 ? before : stem;
}

/** The words of a text with those of names of the lesson made empty; the longest name at each place. */
export function withoutNames(
  tokens: readonly string[],
  names: ReadonlyMap<string, unknown>,
  longerThan = 0,
): readonly string[] {
  const left = [...tokens];
  for (let at = 0; at < tokens.length; at++) {
    const length = longestFrom(tokens, at, names);
    if (length > longerThan) left.fill('', at, at + length);
    at += Math.max(0, length - 1);
  }
  return left;
}

function longestFrom(tokens: readonly string[], at: number, names: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length--) {
    const [first = '', ...rest] = tokens.slice(at, at + length);
    const isName = (start: string): boolean => names.has([start, ...rest].join(' '));
    if (first !== '' && (isName(first) || isName(stripProclitics(first, isName)))) return length;
  }
  return 0;
}
