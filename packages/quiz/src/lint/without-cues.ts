import { tokensOf, type Language } from '@sanad/language';
import { absolutes, vagueWords } from './lexicon/words.ts';
import { phraseLists } from './phrase-list.ts';
import { without } from './phrase-search.ts';

const cues = phraseLists({ ar: [...absolutes.ar, ...vagueWords.ar], en: [...absolutes.en, ...vagueWords.en] });

/** The words of a text but for absolute and vague ones, which are for rules of their own. */
export function withoutCues(text: string, language: Language): readonly string[] {
  return without(tokensOf(text), cues[language]).filter((word) => word !== '');
}
