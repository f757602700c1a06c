import { foldText, type Language } from '@sanad/language';
import { combinedOptions } from './lexicon/words.ts';

/** Whether an option stands for others or for none of them (rule I7); no other rule looks at such a one. */
export function isCombined(text: string, language: Language): boolean {
  const folded = foldText(text);
  return combinedOptions[language].some((pattern) => pattern.test(folded));
}
