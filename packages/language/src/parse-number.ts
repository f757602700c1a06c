import type { Language } from './language.ts';
import { readAmount, type NumberValue } from './read-amount.ts';

/**
 * The number or range that `text` is and nothing else, in digits of either set or in words:
 * ٣٬٥٠٠, "ثلاثة عشر", "3500 إلى 3800", "between 3,500 and 3,800", `3500..3800`. Undefined when it is
 * none, is misspelt, or holds another word (a unit). Gender and case of Arabic number words are free.
 */
export function parseNumber(text: string, language: Language): NumberValue | undefined {
  return readAmount(text, language, { slips: false, wrapped: false })?.value;
}
