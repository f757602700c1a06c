import { languages, type Language } from '@sanad/language';
import type { Localized } from '@sanad/lesson';

/** The text in `language`, or in the first language it has: a draft may be in one language only. */
export function localized(text: Localized | undefined, language: Language): string {
  if (text === undefined) return '';
  return text[language] ?? languages.map((other) => text[other]).find((found) => found !== undefined) ?? '';
}
