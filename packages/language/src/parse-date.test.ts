import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { parseDate } from './parse-date.ts';

const june22 = { month: 6, day: 22 };
const table: readonly (readonly [Language, string, ReturnType<typeof parseDate>])[] = [
  ['ar', '٢٢ يونيو', june22],
  ['ar', '22 يونيه', june22],
  ['ar', '22 حزيران', june22],
  ['ar', '22 جوان', june22],
  ['ar', '22 حزيران/يونيو 2020', { ...june22, year: 2020 }],
  ['ar', '22 يونيو ٢٠٢٠', { ...june22, year: 2020 }],
  ['ar', '22 يونيو عام 2020', { ...june22, year: 2020 }],
  ['ar', '22 يونيو سنة ألفين وعشرين', { ...june22, year: 2020 }],
  ['ar', '22/6/2020', { ...june22, year: 2020 }],
  ['ar', '٢٢/٦/٢٠٢٠', { ...june22, year: 2020 }],
  ['ar', '2020/6/22', { ...june22, year: 2020 }],
  ['ar', '22-6', june22],
  ['ar', '22 شهر 6', june22],
  ['ar', 'الثاني والعشرون من يونيو', june22],
  ['ar', 'الثاني والعشرين من حزيران', june22],
  ['ar', 'اثنان وعشرون يونيو', june22],
  ['ar', 'الاثنين 22 يونيو 2020', { ...june22, year: 2020, weekday: 1 }],
  ['ar', 'في يوم 22 من شهر يونيو', june22],
  ['ar', '27 جويلية', { month: 7, day: 27 }],
  ['ar', '27 تموز', { month: 7, day: 27 }],
  ['ar', '27 يوليوز', { month: 7, day: 27 }],
  ['ar', '27 ناصر', { month: 7, day: 27 }],
  ['ar', 'الأول من سبتمبر', { month: 9, day: 1 }],
  ['ar', '1 الفاتح', { month: 9, day: 1 }],
  ['ar', '2 تشرين الثاني', { month: 11, day: 2 }],
  ['ar', 'الثاني من تشرين الثاني', { month: 11, day: 2 }],
  ['ar', '11 كانون الأول', { month: 12, day: 11 }],
  ['ar', 'الحادي عشر من يناير', { month: 1, day: 11 }],
  ['ar', 'الحادي والثلاثون من يناير', { month: 1, day: 31 }],
  ['ar', '22 فيفري', { month: 2, day: 22 }],
  ['ar', '22 غشت', { month: 8, day: 22 }],
  ['ar', '22 أوت', { month: 8, day: 22 }],
  ['ar', 'يونيو 2020', { month: 6, year: 2020 }],
  ['ar', '6/2020', { month: 6, year: 2020 }],
  ['ar', '2020', { year: 2020 }],
  ['ar', 'عام 2020', { year: 2020 }],
  ['ar', 'الاثنين', { weekday: 1 }],
  ['ar', '22', { day: 22 }],
  ['en', 'June 22', june22],
  ['en', '22 June', june22],
  ['en', 'Jun. 22nd, 2020', { ...june22, year: 2020 }],
  ['en', '22nd of June 2020', { ...june22, year: 2020 }],
  ['en', 'the twenty-second of June', june22],
  ['en', 'June twenty-second, twenty twenty', { ...june22, year: 2020 }],
  ['en', 'Monday, 22 June 2020', { ...june22, year: 2020, weekday: 1 }],
  ['en', '2020-06-22', { ...june22, year: 2020 }],
  ['en', '22/06/20', { ...june22, year: 2020 }],
  ['en', '6/22/2020', { ...june22, year: 2020 }],
  ['en', '7/6/2020', { day: 7, month: 6, year: 2020 }],
  ['en', '22.6.2020', { ...june22, year: 2020 }],
  ['en', 'on June 22', june22],
  ['en', 'Sept 1', { month: 9, day: 1 }],
  ['en', '29 Feb', { month: 2, day: 29 }],
];

describe('parseDate', () => {
  test.each(table)('reads %s «%s»', (language, text, date) => {
    expect(parseDate(text, language)).toEqual(date);
  });

  test.each([
    ['ar', ''],
    ['ar', 'غدا'],
    ['ar', 'ليس 22 يونيو'],
    ['ar', '22 أو 23 يونيو'],
    ['ar', '22-23 يونيو'],
    ['ar', '22 يونيو يوليو'],
    ['ar', '31 يونيو'],
    ['ar', '45 يونيو'],
    ['ar', '22 يونو'],
    ['ar', 'الربيع'],
    ['en', 'before 22 June'],
    ['en', '29 February 2021'],
    ['en', '22 June 23 June'],
    ['en', 'Juen 22'],
    ['en', '22/13/2020/4'],
  ] as const)('reads no date in %s «%s»', (language, text) => {
    expect(parseDate(text, language)).toBeUndefined();
  });
});
