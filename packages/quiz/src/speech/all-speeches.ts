import { arabicSpeech } from './ar.ts';
import { englishSpeech } from './en.ts';

/** What questions are worded with, in every language. */
export const allSpeeches = { ar: arabicSpeech, en: englishSpeech } as const;
