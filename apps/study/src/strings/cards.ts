import type { Language } from '@sanad/language';
import { arabicCards } from './cards/ar.ts';
import { englishCards } from './cards/en.ts';

/** The words of the pages of cards, which are fetched with them; both languages have the same. */
export type CardStrings = typeof arabicCards;

/** The words by language. */
export const cardStrings: Readonly<Record<Language, CardStrings>> = { ar: arabicCards, en: englishCards };
