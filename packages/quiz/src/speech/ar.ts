import { arabicRelations } from '../relations/words.ar.ts';
import { arabicAsking } from './asking.ar.ts';
import { arabicPhrases } from './phrases.ar.ts';
import type { Speech } from './speech.ts';
import { arabicStemWords } from './stem-words.ar.ts';

/** What questions are worded with in Arabic. */
export const arabicSpeech: Speech = {
  phrases: arabicPhrases,
  asking: arabicAsking,
  relations: new Map(Object.entries(arabicRelations)),
  stemWords: arabicStemWords,
};
