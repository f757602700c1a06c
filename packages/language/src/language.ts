/** The languages a lesson can be written in. Arabic is the first. */
export type Language = 'ar' | 'en';

/** Every language, in the order the product lists them. */
export const languages: readonly Language[] = ['ar', 'en'];

/** The way a language's text runs. */
export type Direction = 'rtl' | 'ltr';

/** The way text in `language` runs. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}
