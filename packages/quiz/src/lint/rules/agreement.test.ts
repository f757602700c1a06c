import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const person = {
  type: 'single-choice',
  target: 'all-valley.person',
  options: names('salma', 'karim', 'rami'),
  key: 0,
} as const;
const editor = { type: 'single-choice', target: 'office-rami.office', key: 0 } as const;
const maker = {
  type: 'cloze-choice',
  target: 'survey-by.actor',
  options: names('crafts-house', 'council', 'ministry'),
  key: 0,
} as const;
const group = {
  type: 'cloze-choice',
  target: 'buses.demand',
  options: names('drivers', 'council', 'visitors'),
  key: 0,
} as const;

describe('the form of a question', () => {
  test.each([
    ['a pronoun', { ...person, stem: 'According to the text, who gave the opening ceremony a name of her own?' }],
    [
      'a noun for a woman',
      { ...person, stem: 'According to the text, which spokeswoman described the opening ceremony?' },
    ],
    ['a relative', { ...person, stem: 'بحسب النص، ما اسم الرئيسة التي وصفت حفل الافتتاح؟' }],
    [
      'a relative',
      { ...person, target: 'loveliest.person', key: 1, stem: 'بحسب النص، ما اسم الوزير الذي تكلّم عن الموكب؟' },
    ],
    [
      'a verb in the present before the blank',
      { ...maker, stem: 'أكمل الجملة بحسب النص:', statement: 'يصدر ____ الاستطلاع كلّ سنة.' },
    ],
    ['a verb after the blank', { ...maker, stem: 'أكمل الجملة بحسب النص:', statement: '____ أصدرت استطلاع الزوّار.' }],
    [
      'a verb of the past before the blank',
      { ...maker, stem: 'أكمل الجملة بحسب النص:', statement: 'وفي النص، أسّس ____ استطلاع الزوّار.' },
    ],
    [
      'a plural verb before the blank',
      { ...group, stem: 'Complete the sentence by the text:', statement: 'Those who drive the buses were the ____.' },
    ],
    [
      'a numeral before the blank',
      { ...group, stem: 'Complete the sentence by the text:', statement: 'The buses need several ____.' },
    ],
    [
      'an indefinite office among definite ones',
      { ...editor, stem: 'ما منصب رامي البيلسان بحسب النص؟', options: ['أمين الصندوق', 'مدير المهرجان', 'رئيس تحرير'] },
    ],
    [
      'an indefinite office among definite ones',
      {
        ...editor,
        stem: 'By the text, what is Rami Baylasan?',
        options: ['the treasurer', 'the festival director', 'a minister'],
      },
    ],
    ['a pronoun at the beginning', { ...person, stem: 'She speaks of the opening: which name does the text give?' }],
    ['a relative after who', { ...person, stem: 'بحسب النص، من المرأة التي وصفت حفل الافتتاح؟' }],
    [
      'an article on both sides of the seam',
      {
        ...editor,
        type: 'cloze-choice',
        stem: 'Complete the sentence by the text:',
        statement: 'By the text, Rami Baylasan is the ____.',
        options: ['treasurer', 'festival director', 'the minister'],
      },
    ],
    [
      'a verb in another form after “to”',
      {
        ...group,
        stem: 'Complete the sentence by the text:',
        statement: 'The council commits itself to ____.',
        options: ['opening a bridge', 'paint the hall', 'plant a garden'],
      },
    ],
  ] as const)('gives an option away: %s', (_, row) => {
    expect(verdictOf('I9', row)).toBe('flaw');
  });

  test.each([
    [
      'the pronoun is somebody else’s',
      { ...person, stem: 'By the text, whom did Hana Khuzama mention in her report?' },
    ],
    [
      'the pronoun is the subject’s',
      { ...person, stem: 'By the text, whom did the head of the council see at her own ceremony?' },
    ],
    ['the noun is for anybody', { ...person, stem: 'بحسب النص، ما اسم الشخصية التي وصفت حفل الافتتاح؟' }],
    [
      'the blank is what the verb acts on',
      {
        type: 'cloze-choice',
        target: 'meeting.place',
        options: names('town-hall', 'old-bridge', 'rose-garden'),
        key: 0,
        stem: 'أكمل الجملة بحسب النص:',
        statement: 'كان لقاء سلمى الأقحوان وكريم السنديان في ____.',
      },
    ],
    [
      'a noun in ت is before the blank',
      { ...maker, stem: 'أكمل الجملة بحسب النص:', statement: 'جرى اللقاء في بيت ____.' },
    ],
    [
      'a name makes an office definite',
      {
        ...editor,
        stem: 'ما منصب رامي البيلسان بحسب النص؟',
        options: ['أمين صندوق سروة', 'مدير المهرجان', 'وزير السياحة'],
      },
    ],
  ] as const)('gives none away: %s', (_, row) => {
    expect(verdictOf('I9', row)).toBe('pass');
  });
});

describe('a noun for one man or woman', () => {
  test.each([
    'بحسب النص، ما اسم السيدة التي سمّت حفل الافتتاح باسم من عندها؟',
    'بحسب النص، من المرأة المذكورة مع حفل الافتتاح؟',
  ])('tells which of the people it is: %s', (stem) => {
    expect(verdictOf('I9', { ...person, stem })).toBe('flaw');
  });

  test('and tells nothing where all are women or men', () => {
    const men = { ...person, target: 'loveliest.person', options: names('karim', 'rami', 'nadir') } as const;
    expect(verdictOf('I9', { ...men, stem: 'بحسب النص، من الرجل الذي تكلّم عن الموكب؟' })).toBe('pass');
  });
});

test('a feminine verb in the present before the blank fits no masculine body, and a noun of that form fits any', () => {
  const stem = 'أكمل الجملة بحسب النص:';
  expect(verdictOf('I9', { ...maker, stem, statement: 'تصدر ____ استطلاع الزوّار.' })).toBe('flaw');
  expect(verdictOf('I9', { ...maker, stem, statement: 'تيسير ____ للحوار عمل كبير.' })).toBe('pass');
});

describe('a pronoun before the blank', () => {
  const closes = {
    ...maker,
    target: 'buses.actor',
    options: names('council', 'ministry', 'post'),
    stem: 'أكمل الجملة بحسب النص:',
  } as const;
  test('agrees with the noun that it follows', () => {
    expect(verdictOf('I9', { ...closes, statement: 'والجهة التي تسيّر الحافلات هي ____.' })).toBe('pass');
    expect(verdictOf('I9', { ...closes, statement: 'صاحبة الالتزام هي ____.' })).toBe('flaw');
  });
});

test('an option about the others has no form of its own', () => {
  const options = ['أمين الصندوق', 'مدير المهرجان', 'وزير السياحة', 'كلّ ما ذُكر'];
  expect(verdictOf('I9', { ...editor, stem: 'ما منصب رامي البيلسان بحسب النص؟', options })).toBe('pass');
});

test('titles of women and men give away whose office is asked, where Arabic tells them apart', () => {
  const hers = { ...editor, target: 'office-hana.office', key: 1 } as const;
  const options = ['أمين الصندوق', 'رئيسة التحرير', 'وزير السياحة'];
  expect(verdictOf('I9', { ...hers, stem: 'ما منصب هناء الخزامى، بحسب النص؟', options })).toBe('flaw');
});

test('an adjective after the blank, and a verb behind a day, fit what they stand with', () => {
  const stem = 'أكمل الجملة بحسب النص:';
  expect(verdictOf('I9', { ...maker, stem, statement: 'الاستطلاع من ____ الوحيدة.' })).toBe('flaw');
  expect(verdictOf('I9', { ...maker, stem, statement: 'في 4 مارس 2023 أصدرت ____ الاستطلاع.' })).toBe('flaw');
});

test('a word of doubt before a preposition makes no other preposition', () => {
  const options = ['on 4 March 2023', 'perhaps on 11 March 2023', 'on 18 March 2023'];
  const when = { type: 'cloze-choice', target: 'trip-bayt-ward.date', options, key: 0 } as const;
  expect(verdictOf('I9', { ...when, stem: 'Complete it:', statement: 'The delegation came ____.' })).toBe('pass');
});
