import { englishRelations } from '../relations/words.en.ts';
import { englishAsking } from './asking.en.ts';
import { englishPhrases } from './phrases.en.ts';
import type { Speech } from './speech.ts';
import { englishStemWords } from './stem-words.en.ts';

/** What questions are worded with in English. */
export const englishSpeech: Speech = {
  phrases: englishPhrases,
  asking: englishAsking,
  relations: new Map(Object.entries(englishRelations)),
  stemWords: englishStemWords,
};
