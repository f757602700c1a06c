import type { Language } from '@sanad/language';

/** Words that begin the gloss of what everybody knows: countries and continents. No card asks for these. */
export const commonKinds: Readonly<Record<Language, readonly string[]>> = {
  ar: ['بلد', 'دولة', 'قارة', 'عاصمة'],
  en: ['country', 'continent', 'capital'],
};
