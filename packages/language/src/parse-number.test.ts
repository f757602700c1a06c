import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { parseNumber } from './parse-number.ts';

const table: readonly (readonly [Language, string, number, number?])[] = [
  ['ar', '١٣', 13],
  ['ar', '۱۳', 13],
  ['ar', '13', 13],
  ['ar', '3,500', 3500],
  ['ar', '3.500', 3500],
  ['ar', '٣٥٠٠', 3500],
  ['ar', '٣٬٥٠٠', 3500],
  ['ar', '3 500', 3500],
  ['ar', 'صفر', 0],
  ['ar', 'واحد', 1],
  ['ar', 'إحدى عشرة', 11],
  ['ar', 'أحد عشر', 11],
  ['ar', 'اثنا عشر', 12],
  ['ar', 'اثنتي عشرة', 12],
  ['ar', 'ثلاثة عشر', 13],
  ['ar', 'ثلاث عشرة', 13],
  ['ar', 'ثَلَاثَةَ عَشَرَ', 13],
  ['ar', 'الثلاثة عشر', 13],
  ['ar', 'عشرون', 20],
  ['ar', 'خمسة وعشرين', 25],
  ['ar', 'اثنان و عشرون', 22],
  ['ar', 'مئة', 100],
  ['ar', 'مائة وخمسة', 105],
  ['ar', 'مئتان', 200],
  ['ar', 'ثلاثمئة', 300],
  ['ar', 'ثلاثمائة', 300],
  ['ar', 'ثلاث مئة', 300],
  ['ar', 'ثمانمائة', 800],
  ['ar', 'ألف', 1000],
  ['ar', 'ألفان وعشرون', 2020],
  ['ar', 'ثلاثة آلاف', 3000],
  ['ar', 'ثلاثة آلاف وخمسمئة', 3500],
  ['ar', '3 آلاف و500', 3500],
  ['ar', 'ثلاثة وعشرون ألفا وأربعمائة وخمسة وستون', 23465],
  ['ar', 'مليون ومئتا ألف', 1_200_000],
  ['ar', '3500 إلى 3800', 3500, 3800],
  ['ar', 'ما بين 3500 و3800', 3500, 3800],
  ['ar', 'بين ٣٥٠٠ و ٣٨٠٠', 3500, 3800],
  ['ar', 'من 3500 حتى 3800', 3500, 3800],
  ['ar', 'بين ثلاثة آلاف وخمسمئة وثلاثة آلاف وثمانمئة', 3500, 3800],
  ['en', '13', 13],
  ['en', '3,500', 3500],
  ['en', '3.5', 3.5],
  ['en', '3.5 thousand', 3500],
  ['en', 'Thirteen', 13],
  ['en', 'thirty', 30],
  ['en', 'thirty-five', 35],
  ['en', 'one hundred and five', 105],
  ['en', 'three thousand five hundred', 3500],
  ['en', 'thirty-five hundred', 3500],
  ['en', 'two million three hundred thousand and one', 2_300_001],
  ['en', 'between 3,500 and 3,800', 3500, 3800],
  ['en', 'between three thousand five hundred and three thousand eight hundred', 3500, 3800],
  ['en', 'between one hundred and two hundred', 100, 200],
  ['en', 'from 3500 to 3800', 3500, 3800],
  ['en', '3500-3800', 3500, 3800],
  ['en', '3,500–3,800', 3500, 3800],
  ['en', '3500..3800', 3500, 3800],
];

describe('parseNumber', () => {
  const rows = table.map(([language, text, min, max = min]) => [language, text, min, max] as const);

  test.each(rows)('reads %s «%s» as %d', (language, text, min, max) => {
    expect(parseNumber(text, language)).toEqual({ min, max });
  });

  test.each([
    ['ar', ''],
    ['ar', '؟'],
    ['ar', 'بندا'],
    ['ar', '13 بندا'],
    ['ar', 'ثلاثة خمسة'],
    ['ar', '13 أو 14'],
    ['ar', '-13'],
    ['ar', '13%'],
    ['ar', '13 14'],
    ['ar', 'الثالث عشر'],
    ['en', 'thriteen'],
    ['en', 'thirteenth'],
    ['en', 'ten twelve'],
    ['en', '13:30'],
    ['en', 'and'],
    ['en', 'between'],
    ['en', '9'.repeat(400)],
  ] as const)('reads no number in %s «%s»', (language, text) => {
    expect(parseNumber(text, language)).toBeUndefined();
  });
});
