import { foldText } from './fold-text.ts';
import { languages, type Language } from './language.ts';
import { readAmount, type NumberValue } from './read-amount.ts';
import type { TypedVerdict } from './typed-query.ts';

/**
 * Compares a typed amount with a number or a range. Digits, separators, gender and case of number words,
 * a noun after it and "about" before it are free, and so is the language. A range needs both ends, in
 * any order. A dual noun alone («اجتماعان») is two. A misspelt number word is `spelling` when no other
 * number is as near.
 */
export function compareNumber(key: NumberValue, typed: string, language: Language): TypedVerdict {
  const range = key.min !== key.max;
  for (const tongue of [language, ...languages.filter((other) => other !== language)]) {
    const opener = tongue === 'ar' ? 'بين' : 'between';
    const read =
      readAmount(typed, tongue, { slips: true, wrapped: true }) ??
      (range ? readAmount(`${opener} ${typed}`, tongue, { slips: true, wrapped: true }) : undefined);
    if (read === undefined) continue;
    if (read.value.min !== key.min || read.value.max !== key.max) return 'wrong';
    return read.misspelt ? 'spelling' : 'right';
  }
  return key.min === 2 && !range && isDual(typed) ? 'right' : 'wrong';
}

/** One to three Arabic words, all ending as duals do; plurals in يين are none. */
function isDual(typed: string): boolean {
  const words = foldText(typed).split(' ');
  const [noun = ''] = words;
  return words.length <= 3 && noun.length >= 5 && words.every((word) => /(?:ان|(?<!ي)ين)$/u.test(word));
}
