import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const who = {
  type: 'single-choice',
  target: 'dialogue-by.actor',
  stem: 'According to the text, who facilitates the dialogue?',
  key: 0,
} as const;
const where = { type: 'single-choice', target: 'meeting.place', stem: 'بحسب النص، أين كان اللقاء؟', key: 0 } as const;
const count = {
  type: 'single-choice',
  target: 'stalls.number',
  stem: 'By the committee’s count, how many stalls are there?',
  key: 1,
} as const;

describe('the length of options', () => {
  test.each([
    [
      'a distractor told with its circumstances',
      { ...where, options: [...names('town-hall', 'fig-square'), 'الجسر القديم الذي عند طرف البلدة'] },
    ],
    [
      'a name with a word that makes two of it',
      { ...who, options: [{ entity: 'post', text: 'Post' }, 'The Tourism Ministry alone', ...names('band')] },
    ],
    ['a hedge on the key among numbers', { ...count, options: ['34', 'Roughly 36', '38'] }],
    [
      'a bare year among days',
      {
        ...where,
        target: 'meeting.date',
        stem: 'بحسب النص، متى كان اللقاء؟',
        key: 1,
        options: [{ date: '2022' }, { date: '2023-04-22' }, { date: '2023-05-22' }],
      },
    ],
    [
      'a key less than half as long as any other',
      { ...who, target: 'river.object', key: 0, options: ['Parade', 'The closing concert', 'The opening ceremony'] },
    ],
  ] as const)('is a cue: %s', (_, row) => {
    expect(verdictOf('I3', row)).toBe('flaw');
  });

  test.each([
    ['names as they are', { ...who, options: names('crafts-house', 'traders', 'post') }],
    ['numbers as they are', { ...count, options: ['4', '36', '138'] }],
    [
      'sentences of the passage',
      {
        type: 'find-evidence',
        target: 'buses.evidence',
        stem: 'Which sentence shows this?',
        statement: 'Nobody pays for the bus.',
        key: 1,
        options: [{ sentence: 's5-4' }, { sentence: 's4-4' }, { sentence: 's2-1' }],
      },
    ],
  ] as const)('is nobody’s choice: %s', (_, row) => {
    expect(verdictOf('I3', row)).toBe('pass');
  });
});

describe('two options', () => {
  test.each([
    ['a number and the same with its noun', { ...count, options: ['34', '36', '38', '38 stalls'] }],
    [
      'a number and the same with its noun',
      { ...count, stem: 'كم كشكًا في السوق بحسب اللجنة؟', options: ['34', '36', '38 كشكًا', '38'] },
    ],
  ] as const)('are one: %s', (_, row) => {
    expect(verdictOf('I2', row)).toBe('flaw');
  });

  test('are two where the noun is another', () => {
    expect(verdictOf('I2', { ...count, options: ['34 stalls', '36 stalls', '36 lanterns'] })).toBe('pass');
  });
});

describe('the length of what the writer puts together', () => {
  const kind = { type: 'statement-kind', target: 'buses.kind', key: 0 } as const;
  test.each([
    [
      'What kind of statement is this in the text?',
      'The buses will be free.',
      ['A commitment to do something for people from the villages', 'An opinion', 'A figure'],
    ],
    ['ما نوع هذا الكلام في النص؟', 'ستكون الحافلات مجانية.', ['التزام بعمل ينتفع به أهل القرى كلّ يوم', 'رأي', 'رقم']],
  ] as const)('is a cue among kinds: %s', (stem, statement, options) => {
    expect(verdictOf('I3', { ...kind, stem, statement, options })).toBe('flaw');
    expect(verdictOf('I3', { ...kind, stem, statement, options: ['A plan', 'An opinion', 'A figure'] })).toBe('pass');
  });

  test.each([
    [
      'Whose voice is this in the text?',
      'The programme booklet’s publisher, the festival committee of Sarwa',
      'Valley Post',
      'Crafts House',
    ],
    ['صوت من هذا في النص؟', 'لجنة المهرجان التي وضعت الكتيّب للناس كافّة', 'بريد الوادي', 'دار الحِرَف'],
  ] as const)('is a cue in what is said of a source, and not in its name: %s', (stem, told, ...others) => {
    const voice = { type: 'whose-voice', target: 'stalls.source', stem, statement: '36', key: 0 } as const;
    expect(verdictOf('I3', { ...voice, options: [told, ...others] })).toBe('flaw');
    expect(verdictOf('I3', { ...voice, target: 'ask-road.source', options: names('traders', 'post', 'band') })).toBe(
      'pass',
    );
  });

  test.each([
    ['بحسب النص، بمَ وصفت سلمى الأقحوان حفل الافتتاح؟', 'flaw'],
    ['According to the text, what did Salma Uqhuwan call the opening ceremony?', 'pass'],
  ] as const)('is a cue among quotations: %s', (stem, verdict) => {
    const options = [{ value: 'all-valley.words' }, { value: 'river.words' }, { value: 'slogan.words' }];
    expect(verdictOf('I3', { type: 'single-choice', target: 'all-valley.words', stem, options, key: 0 })).toBe(verdict);
  });
});

const countInArabic = { ...count, stem: 'كم كشكًا هناك، بحسب عدّ اللجنة؟' } as const;

describe('numbers with what they count', () => {
  test.each([
    ['I2', 'one count in words and in figures', { ...count, options: ['twenty-two stalls', '36 stalls', '22 stalls'] }],
    ['I2', 'one count with and without a comma', { ...countInArabic, options: ['1420 كشكًا', '36 كشكًا', '1,420 كشكًا'] }],
    ['I10', 'one exact count among round ones', { ...count, options: ['30 stalls', '1,237 stalls', '4000 stalls'] }],
    ['I10', 'a count among days', { ...where, options: [{ date: '2023-04-22' }, { date: '2023-05-22' }, '36 كشكًا'] }],
    ['I11', 'ranges in no order', { ...count, options: ['70 to 80 stalls', '30 to 40 stalls', '50 to 60 stalls'] }],
  ] as const)('are held to %s: %s', (rule, _, row) => {
    expect(verdictOf(rule, row)).toBe('flaw');
  });

  test.each([
    ['I2', 'counts of different things', { ...count, options: ['36 stalls', '36 buses', '40 stalls'] }],
    ['I2', 'ranges that do not meet', { ...countInArabic, options: ['20 إلى 30 كشكًا', '36 كشكًا', '40 إلى 50 كشكًا'] }],
    ['I10', 'counts as round as one another', { ...count, options: ['34 stalls', '36 stalls', '38 stalls'] }],
    ['I11', 'counts that rise', { ...count, options: ['34 stalls', '36 stalls', '138 stalls'] }],
  ] as const)('keep %s: %s', (rule, _, row) => {
    expect(verdictOf(rule, row)).not.toBe('flaw');
  });
});

describe('an option that judges the others', () => {
  test.each([
    [{ ...who, options: [...names('post', 'band'), 'No option is correct'] }],
    [{ ...who, options: [...names('post', 'band'), 'Every one of the choices'] }],
    [{ ...where, options: [...names('town-hall', 'fig-square'), 'ليس بينها خيار صحيح'] }],
  ] as const)('is told: %#', (row) => {
    expect(verdictOf('I7', row)).toBe('flaw');
  });

  test('is not a name that begins so', () => {
    expect(verdictOf('I7', { ...who, options: [...names('post', 'band'), 'All Answers Radio'] })).not.toBe('flaw');
  });
});
