import { expect, test } from 'vitest';
import { stringsFor } from './strings.ts';

test('Arabic counts questions in the six forms of its grammar', () => {
  const { score } = stringsFor('ar');
  expect([0, 1, 2, 7, 11, 100].map((items) => score('0', items).replace('أصبت 0 من ', ''))).toEqual([
    '0 سؤال',
    'سؤال واحد',
    'سؤالين',
    '7 أسئلة',
    '11 سؤالًا',
    '100 سؤال',
  ]);
});

test('the two languages never say a word alike', () => {
  const words = (language: 'ar' | 'en'): readonly string[] =>
    Object.values(stringsFor(language)).filter(
      (value): value is string => typeof value === 'string' && value.length > 3,
    );
  expect(words('ar').filter((word) => words('en').includes(word))).toEqual([]);
});
