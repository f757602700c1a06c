import { tokensOf, type Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { withoutNames } from './names-in.ts';
import { without } from './phrase-search.ts';
import { stemWordsIn } from './stem-words-in.ts';

const quotations = /«[^»]*»|“[^”]*”|"[^"]*"|‹[^›]*›|<em>.*?<\/em>/gsu;

/** A text with ▪ for each part that is quoted or emphasised. */
export function withoutQuotations(text: string): string {
  return text.replace(quotations, ' ▪ ');
}

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
  return withoutNames(left, index, item.language);
}

/** The words of the part of a stem that asks, names and all; place for place those of `frameTokens`. */
export function questionTokens({ stem, language }: Item): readonly string[] {
  return tokensOf(questionPart(withoutQuotations(stem), language));
}

/** The part before a colon, if that is the part that asks. */
export function questionPart(stem: string, language: Language): string {
  const colon = stem.indexOf(':');
  if (colon < 0) return stem;
  const before = stem.slice(0, colon);
  const rest = tokensOf(stem.slice(colon));
  const asks = tokensOf(before).some((token) => stemWordsIn(language).questions.has(token));
  return asks && rest.length > 2 ? before : stem;
}
