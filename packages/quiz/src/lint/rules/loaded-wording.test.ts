import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const choice = {
  type: 'single-choice',
  target: 'ask-fees.demand',
  options: names('lower-fees', 'quiet-night', 'restore-fountain'),
  key: 0,
} as const;
const proof = {
  type: 'find-evidence',
  target: 'broken-promise.evidence',
  options: [{ sentence: 's5-4' }, { sentence: 's4-4' }, { sentence: 's5-6' }],
  key: 0,
} as const;

describe('words of the question’s own', () => {
  test.each([
    'According to the text, what do the stubborn traders ask of the council?',
    'According to the text, what do the traders rightly ask of the council?',
    'According to the text, what do the traders foolishly ask of the council?',
    'According to the text, what do the long-suffering traders ask of the council?',
    'بحسب النص، ماذا يطلب التجّار الأنانيون من المجلس؟',
    'بحسب النص، ما مطلب التجّار من المجلس المماطل؟',
    'بحسب النص، ما مطلب التجّار غير المعقول؟',
    'بحسب النص، للأسف ماذا يطلب التجّار؟',
  ])('pass sentence: %s', (stem) => {
    expect(verdictOf('F4', { ...choice, stem })).toBe('flaw');
  });

  test.each([
    'According to the text, what do the traders ask of the council?',
    'According to the text, what do the traders, whose town lies in the valley, ask of the council?',
    'According to the text, who is “greedy”?',
    'بحسب النص، ما مخزون التجّار الذي غادر السوق؟',
    'بحسب النص، من قيل فيه «متعنّت»؟',
  ])('pass none: %s', (stem) => {
    expect(verdictOf('F4', { ...choice, stem })).toBe('pass');
  });
});

describe('evidence of a wrong', () => {
  test.each([
    ['Which sentence of the text shows this?', 'The council broke its promise.', 'flaw'],
    ['أيّ جملة من النص تثبت هذا؟', 'أخلف المجلس وعده.', 'flaw'],
    [
      'Which sentence of the text shows this?',
      'By the Market Traders’ Association’s account, the council broke its promise.',
      'pass',
    ],
    ['أيّ جملة من النص تسند هذا؟', 'تقول جمعية تجّار السوق إنّ المجلس أخلف وعده.', 'pass'],
  ] as const)('is asked for what somebody says: %s %s', (stem, statement, verdict) => {
    expect(verdictOf('F3', { ...proof, stem, statement })).toBe(verdict);
  });
});

describe('an accusation of the lesson', () => {
  test.each([
    'According to the text, what do the traders want of a council that broke its promise?'.replace(
      'the traders want',
      'the residents’ committee ask',
    ),
    'According to the text, whom does the council, breaking its promises, hear at the session?',
    'بحسب النص، ماذا تطلب لجنة الأهالي من المجلس الذي يخلف وعوده؟',
    'بحسب النص، أيّ مطلب رُفع إلى المجلس وقد أخلف الوعد؟',
  ])('is not repeated as the question’s own: %s', (stem) => {
    expect(verdictOf('F4', { ...choice, target: 'ask-quiet.demand', stem, key: 1 })).toBe('flaw');
  });

  test.each([
    'According to the text, what does the council promise the villages?',
    'According to the text, what do the Market Traders’ Association, who say the council broke its promise, ask for?',
    'بحسب النص، بماذا وعد المجلس أهل القرى؟',
    'بحسب النص، ماذا تطلب جمعية تجّار السوق التي تقول إنّ المجلس أخلف وعده؟',
  ])('may be told of who makes it, and its words used of other things: %s', (stem) => {
    expect(verdictOf('F4', { ...choice, target: 'ask-quiet.demand', stem, key: 1 })).toBe('pass');
  });
});

test.each([
  ['Sort these bodies:', ['Keeps its word', 'Goes back on its word']],
  ['صنّف هاتين الجهتين:', ['جهة تفي بوعدها', 'جهة تخلف وعدها']],
])('options pass no sentence either: %s', (stem, options) => {
  const prompts = names('council', 'ministry');
  const row = {
    type: 'categorise',
    target: ['buses.speaker', 'backs-crafts.speaker'],
    prompts,
    options,
    key: [0, 1],
  } as const;
  expect(verdictOf('F4', { ...row, stem })).toBe('flaw');
});
