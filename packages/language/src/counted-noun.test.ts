import { describe, expect, test } from 'vitest';
import { countedNoun, formatCount } from './counted-noun.ts';
import { formatNumber } from './format-number.ts';

const demand = {
  ar: { one: 'مطلب', two: 'مطلبان', few: 'مطالب', many: 'مطلبًا', other: 'مطلب' },
  en: { one: 'demand', other: 'demands' },
} as const;

describe('countedNoun', () => {
  test.each([
    [0, 'مطلب', 'demands'],
    [1, 'مطلب', 'demand'],
    [2, 'مطلبان', 'demands'],
    [3, 'مطالب', 'demands'],
    [10, 'مطالب', 'demands'],
    [11, 'مطلبًا', 'demands'],
    [13, 'مطلبًا', 'demands'],
    [99, 'مطلبًا', 'demands'],
    [100, 'مطلب', 'demands'],
    [101, 'مطلب', 'demands'],
    [102, 'مطلب', 'demands'],
    [103, 'مطالب', 'demands'],
    [110, 'مطالب', 'demands'],
    [111, 'مطلبًا', 'demands'],
    [200, 'مطلب', 'demands'],
    [1000, 'مطلب', 'demands'],
    [3500, 'مطلب', 'demands'],
    [3511, 'مطلبًا', 'demands'],
    [1.5, 'مطلب', 'demands'],
  ])('%d takes «%s», "%s"', (count, ar, en) => {
    expect([countedNoun(count, demand, 'ar'), countedNoun(count, demand, 'en')]).toEqual([ar, en]);
  });

  test('is empty when the language has no forms', () => {
    expect(countedNoun(3, {}, 'ar')).toBe('');
  });
});

describe('formatCount', () => {
  test('says one and two by the noun in Arabic', () => {
    expect(formatCount(1, demand, 'ar')).toBe('مطلب واحد');
    expect(formatCount(1, { ar: { ...demand.ar, one: 'زيارة' } }, 'ar')).toBe('زيارة واحدة');
    expect(formatCount(2, demand, 'ar')).toBe('مطلبان');
    expect(formatCount(2, demand, 'en')).toBe('2 demands');
  });

  test('writes the digits asked for, and ranges', () => {
    expect(formatCount(13, demand, 'ar', 'arab')).toBe('١٣ مطلبًا');
    expect(formatCount({ min: 3500, max: 3800 }, demand, 'ar')).toBe('3500 إلى 3800 مطلب');
    expect(formatCount({ min: 3500, max: 3800 }, demand, 'en')).toBe('3,500 to 3,800 demands');
  });
});

describe('formatNumber', () => {
  test.each([
    [3500, 'ar', 'latn', '3500'],
    [35000, 'ar', 'latn', '35,000'],
    [1234567, 'ar', 'arab', '١٬٢٣٤٬٥٦٧'],
    [3.5, 'ar', 'arab', '٣٫٥'],
    [1234.25, 'en', 'latn', '1,234.25'],
    [0, 'en', 'latn', '0'],
  ] as const)('writes %d in %s (%s) as %s', (value, language, digits, text) => {
    expect(formatNumber({ min: value, max: value }, language, digits)).toBe(text);
  });
});
