import type { Language } from '@sanad/language';
import { arabicReview } from './review/ar.ts';
import { englishReview } from './review/en.ts';

/** The words of the settings of review, which are fetched with them; both languages have the same. */
export type ReviewStrings = typeof arabicReview;

/** The words by language. */
export const reviewStrings: Readonly<Record<Language, ReviewStrings>> = { ar: arabicReview, en: englishReview };
