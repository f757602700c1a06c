import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const choice = {
  type: 'single-choice',
  target: 'survey-by.actor',
  options: names('crafts-house', 'ministry', 'post'),
  key: 0,
} as const;
const silent = {
  type: 'not-quoted',
  target: 'buses.not-quoted:drivers',
  options: names('drivers', 'residents', 'traders'),
  key: 0,
} as const;

describe('a question', () => {
  test.each([
    { ...choice, stem: 'According to the text, which body hasn’t anything to do with the bulletin?' },
    { ...choice, stem: 'According to the text, which body won’t miss the survey?' },
    { ...choice, stem: 'According to the text, which of these bodies is wrong here?' },
    { ...choice, stem: 'بحسب النص، أيّ هذه الجهات خاطئة؟' },
    { ...choice, stem: 'بحسب النص، أيّ جهة فيما عدا الوزارة أصدرت وثيقة؟' },
    { ...choice, stem: 'بحسب النص، أيّ جهة بخلاف الصحيفة أصدرت وثيقة؟' },
    { ...silent, stem: 'Whom does the text mention and not quote?' },
    { ...silent, stem: 'أيّ جهة لم تتكلّم في النص؟' },
  ] as const)('is turned round: $stem', (row) => {
    expect(verdictOf('I6', row)).toBe('flaw');
  });

  test.each([
    { ...choice, stem: 'According to the text, which body brought out the visitor survey?' },
    { ...silent, stem: 'Whose side does the text leave out?' },
    { ...silent, stem: 'أيّ جهة يغيب كلامها عن النص؟' },
    {
      type: 'true-false',
      target: 'survey-by.actor',
      stem: 'بحسب النص، صواب أم خطأ؟',
      statement: 'أصدرت دار الحِرَف استطلاع الزوّار.',
      key: true,
    },
    {
      type: 'true-false',
      target: 'survey-by.actor',
      stem: 'By the text, is this right or wrong?',
      statement: 'The Crafts House brought out the visitor survey.',
      key: true,
    },
    { ...choice, target: 'ask-fees.actor', stem: 'وفق جمعية تجّار السوق، من وعدها بقاعة مسقوفة؟' },
  ] as const)('is not: $stem', (row) => {
    expect(verdictOf('I6', row)).toBe('pass');
  });
});

describe('a quantity without a number', () => {
  test.each([
    [
      'According to the text, what do the traders ask for?',
      ['Lower fees for many stalls', 'Most of the bridge road', 'A couple of lamps'],
    ],
    ['بحسب النص، ماذا يطلب التجّار؟', ['تخفيض معظم الرسوم', 'فتح العديد من الطرق', 'بضع ساعات من الإنارة']],
  ] as const)('is vague: %s', (stem, vague) => {
    for (const text of vague) {
      const options = [...names('lower-fees', 'quiet-night'), text];
      expect(verdictOf('I5', { ...choice, target: 'ask-fees.demand', stem, options })).toBe('flaw');
    }
  });

  test('is none in a superlative or a limit', () => {
    for (const text of ['The most traders', 'Stalls for at most a day', 'As many as came']) {
      const stem = 'According to the text, what do the traders ask for?';
      expect(
        verdictOf('I5', { ...choice, target: 'ask-fees.demand', stem, options: [...names('lower-fees'), text] }),
      ).toBe('pass');
    }
  });
});

test.each([
  ['I6', { ...choice, stem: 'According to the text, which body went without a bulletin?' }, 'flaw'],
  ['I6', { ...choice, stem: 'بحسب النص، أيّ جهة مرّ الشهر دون أن تصدر وثيقة؟' }, 'flaw'],
  [
    'I7',
    { ...choice, stem: 'Who brought it out?', options: ['Crafts House', 'Tourism Ministry', 'Any of those bodies'] },
    'flaw',
  ],
  ['I7', { ...choice, stem: 'من أصدره؟', options: ['دار الحِرَف', 'وزارة السياحة', 'كلّ هذه الجهات'] }, 'flaw'],
  [
    'I5',
    { ...silent, stem: 'Who is silent in the text?', options: ['Usually the bus drivers', 'Residents', 'Traders'] },
    'flaw',
  ],
] as const)('%s: $stem', (rule, row, verdict) => {
  expect(verdictOf(rule, row)).toBe(verdict);
});
