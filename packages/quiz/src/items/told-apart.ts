import { tokensOf, type Language } from '@sanad/language';
import type { LessonIndex } from '../lesson-index.ts';
import { sharedWords } from '../lint/shared-words.ts';
import { neighboursOf } from '../options/pools.ts';
import { speechIn } from '../speech/speech.ts';
import { termLabel, type Term } from '../term.ts';

/** So many names of a kind show which of their words are common. */
const mostNeighbours = 60;

/**
 * Whether a text says all that sets a name apart from others of its kind: "Which document did the Evening Post
 * publish?" leaves of "the Evening Post report" no more to be typed than its kind.
 */
export function isToldApart(index: LessonIndex, key: Term, text: string, language: Language): boolean {
  const { stemWords } = speechIn(index, language);
  const name = termLabel(key, language);
  const words = index.texts.words(name);
  const shown = tokensOf(text);
  if (sharedWords(shown, words, [], stemWords).length === 0) return false;
  const others: (readonly string[])[] = [];
  for (const term of neighboursOf(index.pools, key)) {
    const other = termLabel(term, language);
    if (other !== name) others.push(index.texts.words(other));
    if (others.length === mostNeighbours) break;
  }
  const telling = sharedWords(words, words, others, stemWords);
  return telling.length > 0 && sharedWords(shown, words, others, stemWords).length === telling.length;
}
