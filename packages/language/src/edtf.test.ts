import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from './calendar.ts';
import { edtfBounds } from './edtf-bounds.ts';
import type { CalendarDay } from './edtf.ts';
import { formatEdtf } from './format-edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

const day = ({ year, month, day: date }: CalendarDay): string => [year, month, date].map(String).join('-');

const table: readonly (readonly [string, string, string, string, string])[] = [
  ['2020-06-22', '2020-6-22', '2020-6-22', '22 يونيو 2020', '22 June 2020'],
  ['2020-06', '2020-6-1', '2020-6-30', 'يونيو 2020', 'June 2020'],
  ['2020', '2020-1-1', '2020-12-31', '2020', '2020'],
  ['2020-02', '2020-2-1', '2020-2-29', 'فبراير 2020', 'February 2020'],
  ['2100-02', '2100-2-1', '2100-2-28', 'فبراير 2100', 'February 2100'],
  ['2020-06-22T10:30:00Z', '2020-6-22', '2020-6-22', '22 يونيو 2020', '22 June 2020'],
  ['2020-06-22~', '2020-6-22', '2020-6-22', 'نحو 22 يونيو 2020', 'about 22 June 2020'],
  ['2020?', '2020-1-1', '2020-12-31', '2020 (؟)', '2020 (?)'],
  ['2020%', '2020-1-1', '2020-12-31', 'نحو 2020 (؟)', 'about 2020 (?)'],
  ['202X', '2020-1-1', '2029-12-31', 'بين 2020 و2029', 'between 2020 and 2029'],
  ['20XX', '2000-1-1', '2099-12-31', 'بين 2000 و2099', 'between 2000 and 2099'],
  ['2020-XX', '2020-1-1', '2020-12-31', '2020', '2020'],
  ['2020-06-XX', '2020-6-1', '2020-6-30', 'يونيو 2020', 'June 2020'],
  ['2020-21', '2020-3-1', '2020-5-31', 'ربيع 2020', 'spring 2020'],
  ['2020-24', '2020-12-1', '2021-2-28', 'شتاء 2020', 'winter 2020'],
  ['2020-30', '2020-12-1', '2021-2-28', 'صيف 2020', 'summer 2020'],
  ['2020-33', '2020-1-1', '2020-3-31', 'الربع الأول من 2020', 'the first quarter of 2020'],
  ['2020-36', '2020-10-1', '2020-12-31', 'الربع الرابع من 2020', 'the fourth quarter of 2020'],
  ['2020-38', '2020-5-1', '2020-8-31', 'الثلث الثاني من 2020', 'the second third of 2020'],
  ['2021-40', '2021-1-1', '2021-6-30', 'النصف الأول من 2021', 'the first half of 2021'],
  ['2021-41', '2021-7-1', '2021-12-31', 'النصف الثاني من 2021', 'the second half of 2021'],
  ['2020-06-22/2020-07-27', '2020-6-22', '2020-7-27', 'من 22 يونيو إلى 27 يوليو 2020', 'from 22 June to 27 July 2020'],
  ['2020-06-22/..', '2020-6-22', '9999-12-31', 'منذ 22 يونيو 2020', 'since 22 June 2020'],
  ['../2020-06', '-9999-1-1', '2020-6-30', 'حتى يونيو 2020', 'until June 2020'],
  ['2020-01/2020-03', '2020-1-1', '2020-3-31', 'من يناير إلى مارس 2020', 'from January to March 2020'],
  [
    '[2020-07-29..2020-08-02]',
    '2020-7-29',
    '2020-8-2',
    'بين 29 يوليو و2 أغسطس 2020',
    'between 29 July and 2 August 2020',
  ],
  ['[2020-07-29..2020-07-31]', '2020-7-29', '2020-7-31', 'بين 29 و31 يوليو 2020', 'between 29 and 31 July 2020'],
  ['[2020, 2022]', '2020-1-1', '2022-12-31', '2020 أو 2022', '2020 or 2022'],
  ['-0044-03-15', '-44-3-15', '-44-3-15', '15 مارس -44', '15 March -44'],
  ['Y17000', '17000-1-1', '17000-12-31', '17000', '17000'],
];

describe('EDTF', () => {
  test.each(table)('%s runs from %s to %s and reads «%s», "%s"', (text, earliest, latest, ar, en) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(parsed.error.reason);
    const bounds = edtfBounds(parsed.value);
    expect([day(bounds.earliest), day(bounds.latest)]).toEqual([earliest, latest]);
    expect([formatEdtf(text, 'ar'), formatEdtf(text, 'en')]).toEqual([ar, en]);
  });

  test.each([
    ['', 'syntax'],
    ['22/6/2020', 'syntax'],
    ['2020-6-22', 'syntax'],
    ['2020-XX-22', 'syntax'],
    ['2020-33-01', 'syntax'],
    ['../..', 'syntax'],
    ['[]', 'syntax'],
    ['[2020', 'syntax'],
    ['2020/2021/2022', 'syntax'],
    ['2020-06-31', 'no-such-day'],
    ['2021-02-29', 'no-such-day'],
    ['2020-00', 'no-such-day'],
    ['2020-13', 'no-such-day'],
    ['2020-42', 'no-such-day'],
    ['2020-07/2020-06', 'backwards'],
    ['[2020-08-02..2020-07-29]', 'backwards'],
    ['9'.repeat(100_000), 'syntax'],
  ] as const)('refuses «%s»: %s', (text, reason) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok ? undefined : parsed.error.reason).toBe(reason);
  });

  test('shows months and digits of the country', () => {
    expect(formatEdtf('2020-07-27', 'ar', { months: 'maghreb' })).toBe('27 جويلية 2020');
    expect(formatEdtf('2020-07-27', 'ar', { months: 'levant', digits: 'arab' })).toBe('٢٧ تموز ٢٠٢٠');
    expect(formatEdtf('no date', 'en')).toBe('no date');
  });

  property.prop([fc.string({ maxLength: 30 })])('answers any text without throwing', (text) => {
    expect(typeof parseEdtf(text).ok).toBe('boolean');
  });

  property.prop([fc.date({ min: new Date(-1e13), max: new Date(4e12), noInvalidDate: true })])(
    'knows the day of the week',
    (date) => {
      const weekday = weekdayOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekday % 7).toBe(date.getUTCDay());
    },
  );
});
