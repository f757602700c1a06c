import { foldText } from './fold-text.ts';
import { languages, type Language } from './language.ts';
import { readAmount, type NumberValue, type ReadAmount } from './read-amount.ts';
import { isOrderOf, isRounder } from './rough-number.ts';
import type { TypedVerdict } from './typed-query.ts';

/**
 * Compares a typed amount with a number or a range. Digits, separators, gender and case of number words,
 * a noun after it and "about" before it are free, and so is the language. A range needs both ends, in
 * any order. A dual noun alone («اجتماعان») is two. A misspelt number word is `spelling` when no other
 * number is as near. A rounder figure that is true of the key, one end of a range among them, is `general`.
 */
export function compareNumber(key: NumberValue, typed: string, language: Language): TypedVerdict {
  const range = key.min !== key.max;
  for (const tongue of [language, ...languages.filter((other) => other !== language)]) {
    const opener = tongue === 'ar' ? 'بين' : 'between';
    const read =
      readWrapped(typed, tongue) ??
      (range ? readWrapped(`${opener} ${typed}`, tongue) : undefined) ??
      readTwice(typed, tongue);
    if (read === undefined) continue;
    if (read.value.min !== key.min || read.value.max !== key.max) {
      return isRounder(key, read.value, typed, tongue) ? 'general' : 'wrong';
    }
    return read.misspelt ? 'spelling' : 'right';
  }
  if (key.min === 2 && !range && isDual(typed)) return 'right';
  return isOrderOf(key, typed, language) ? 'general' : 'wrong';
}

function readWrapped(typed: string, language: Language): ReadAmount | undefined {
  return readAmount(typed, language, { slips: true, wrapped: true });
}

/** "thirteen (13)": the same number in words and in digits. */
function readTwice(typed: string, language: Language): ReadAmount | undefined {
  const [, first, second] = /^([^()]+)\(([^()]+)\)[^()]*$/u.exec(typed) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [outer, inner] = [readWrapped(first, language), readWrapped(second, language)];
  const same = outer?.value.min === inner?.value.min && outer?.value.max === inner?.value.max;
  return same ? outer : undefined;
}

/** One to three Arabic words, all ending as duals do; plurals in يين are none. */
function isDual(typed: string): boolean {
  const words = foldText(typed).split(' ');
  const [noun = ''] = words;
  return words.length <= 3 && noun.length >= 5 && words.every((word) => /(?:ان|(?<!ي)ين)$/u.test(word));
}
