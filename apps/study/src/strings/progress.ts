import type { Language } from '@sanad/language';
import { arabicProgress } from './progress/ar.ts';
import { englishProgress } from './progress/en.ts';

/** The words of the page of progress, which are fetched with it; both languages have the same. */
export type ProgressStrings = typeof arabicProgress;

/** The words by language. */
export const progressStrings: Readonly<Record<Language, ProgressStrings>> = { ar: arabicProgress, en: englishProgress };
