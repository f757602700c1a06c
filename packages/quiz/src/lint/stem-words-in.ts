import type { Language } from '@sanad/language';
import { allSpeeches } from '../speech/all-speeches.ts';
import type { StemWords } from '../speech/stem-words.ts';

/** Words by which a question in a language is told from what it asks about. */
export function stemWordsIn(language: Language): StemWords {
  return allSpeeches[language].stemWords;
}
