import { stripProclitics, type Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import type { Term } from '../term.ts';
import { lessonNames, type LessonNames } from './lesson-names.ts';

/** What of a text names something of the lesson, and what does not. */
export interface NamesRead {
  /** What each name may stand for, in the order of the text. */
  readonly named: readonly (readonly Term[])[];
  /** The words of the text, those of names made empty. */
  readonly rest: readonly string[];
}

/**
 * Reads the names in a text, the longest at each place; the first word of one may have a particle joined to
 * it. Without a lesson nothing is named. `longerThan`: names of so many words or fewer are left as words.
 */
export function namesIn(
  tokens: readonly string[],
  index: LessonIndex | undefined,
  language: Language,
  longerThan = 0,
): NamesRead {
  if (!index) return { named: [], rest: tokens };
  const names = lessonNames(index, language);
  const rest = [...tokens];
  const named: (readonly Term[])[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = longestFrom(tokens, at, names);
    if (!found) continue;
    if (found.length > longerThan) {
      named.push(found.terms);
      rest.fill('', at, at + found.length);
    }
    at += found.length - 1;
  }
  return { named, rest };
}

/** The words of a text with those of names of the lesson made empty. */
export function withoutNames(...read: Parameters<typeof namesIn>): readonly string[] {
  return namesIn(...read).rest;
}

function longestFrom(
  tokens: readonly string[],
  at: number,
  { byText, longest }: LessonNames,
): { readonly terms: readonly Term[]; readonly length: number } | undefined {
  const first = tokens[at] ?? '';
  const opens = (word: string): boolean => longest.has(word);
  const most = Math.max(longest.get(first) ?? 0, longest.get(stripProclitics(first, opens)) ?? 0);
  for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
    const more = tokens.slice(at + 1, at + length);
    const nameFrom = (start: string): string => [start, ...more].join(' ');
    const terms = byText.get(nameFrom(stripProclitics(first, (start) => byText.has(nameFrom(start)))));
    if (terms) return { terms, length };
  }
  return undefined;
}
