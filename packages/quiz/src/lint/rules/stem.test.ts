import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const pairs = {
  type: 'matching',
  target: ['office-rami.office', 'office-karim.office'],
  prompts: names('rami', 'karim'),
  options: [{ value: 'office-rami.office' }, { value: 'office-karim.office' }],
  key: [0, 1],
} as const;

describe('a task', () => {
  test.each([
    'Pair each man with his office in the text:',
    'Assign each office to its man, by the text:',
    'أعطِ كلّ رجل منصبه كما في النص:',
    'طابق بين الرجال ومناصبهم بحسب النص:',
  ])('is set: %s', (stem) => {
    expect(verdictOf('I12', { ...pairs, stem })).toBe('pass');
  });

  test.each(['Men and their offices in the text', 'الرجال ومناصبهم في النص'])('is not: %s', (stem) => {
    expect(verdictOf('I12', { ...pairs, stem })).toBe('flaw');
  });
});

test('a clue word stands in the question, in the statement, or beside a map', () => {
  const said = {
    type: 'who-said',
    target: 'backs-crafts.source',
    statement: 'It supports old crafts.',
    options: names('ministry', 'council', 'committee'),
    key: 0,
  } as const;
  expect(verdictOf('I8', { ...said, stem: 'Which source, itself a ministry, says this in the text?' })).toBe('flaw');
  expect(verdictOf('I8', { ...said, stem: 'Which source says this in the text?' })).toBe('pass');
  const map = {
    type: 'map',
    target: 'trip-marj-tin.place',
    places: ['marj-tin', 'bayt-ward', 'ayn-lawz'],
    key: 0,
  } as const;
  expect(
    verdictOf('I8', { ...map, stem: 'By the council’s account, which marj did the delegation visit on 4 April 2023?' }),
  ).toBe('flaw');
  expect(
    verdictOf('I8', { ...map, stem: 'By the council’s account, which town did the delegation visit on 4 April 2023?' }),
  ).toBe('pass');
});

describe('a question on a topic', () => {
  const place = {
    type: 'single-choice',
    target: 'meeting.place',
    options: names('town-hall', 'old-bridge'),
    key: 0,
  } as const;
  test.each([
    'According to the text, what about the dialogue session?',
    'What does the text say about Rami Baylasan?',
    'بحسب النص، ماذا عن جلسة الحوار؟',
    'ماذا يقول النص عن رامي البيلسان؟',
    'According to the text, what is true of the town hall?',
    'بحسب النص، أيّ ممّا يلي يتعلّق بدار البلدية؟',
  ])('asks nothing of it: %s', (stem) => {
    expect(verdictOf('I12', { ...place, stem })).toBe('flaw');
  });

  test.each([
    'According to the text, what did Hana Khuzama say about the parade?',
    'According to the text, what does the booklet say about the day of the parade?',
    'بحسب النص، ماذا قالت هناء الخزامى عن الموكب؟',
    'Who says something about the parade, by the text?',
    'بحسب النص، من قال كلامًا عن الموكب؟',
    'بحسب النص، ماذا يقول الكتيّب عن موعد الموكب؟',
  ])('asks what is said of it, or by whom: %s', (stem) => {
    expect(verdictOf('I12', { ...place, stem })).toBe('pass');
  });
});

test('a relative within a question asks nothing, and one that opens it does', () => {
  const body = {
    type: 'single-choice',
    target: 'ask-fees.actor',
    options: names('traders', 'ministry', 'post'),
    key: 0,
  } as const;
  expect(verdictOf('I12', { ...body, stem: 'بحسب النص، أيّ جهة كانت ممّن طلبوا تخفيض الرسوم؟' })).toBe('pass');
  expect(verdictOf('I12', { ...body, stem: 'بحسب النص، أيّ جهة طلبت تخفيض الرسوم، وممّن طلبته؟' })).toBe('flaw');
  expect(verdictOf('I12', { ...body, stem: 'بحسب النص، ممّن جاء طلب تخفيض الرسوم؟' })).toBe('pass');
});

test.each([
  'ناقش جلسة الحوار.',
  'Discuss the dialogue session.',
  'Write about the dialogue session.',
  'اكتب عن جلسة الحوار.',
])('to discuss or to write about something is no task: %s', (stem) => {
  const open = { type: 'open', target: 'dialogue-by.actor', stem, modelAnswer: '…', rubric: ['…'] } as const;
  expect(verdictOf('I12', open)).toBe('flaw');
});

describe('a choice with nothing asked', () => {
  const who = {
    type: 'single-choice',
    target: 'office-karim.person',
    options: names('rami', 'karim', 'nadir'),
    key: 1,
  } as const;

  test.each([
    'The tourism minister in the text:',
    'Choose the right answer:',
    'وزير السياحة في النص:',
    'اختر الإجابة الصحيحة:',
  ])('fails the cover test: %s', (stem) => {
    expect(verdictOf('I12', { ...who, stem })).toBe('flaw');
  });

  test('is asked for where a copula or a question word stands', () => {
    expect(verdictOf('I12', { ...who, stem: 'According to the text, the tourism minister is:' })).toBe('pass');
  });
});

test('a task asks one thing, and both ends of a stretch are one', () => {
  expect(verdictOf('I12', { ...pairs, stem: 'ما منصب كلّ رجل، وكم سنة شغله؟' })).toBe('flaw');
  expect(verdictOf('I12', { ...pairs, stem: 'بين كم وكم كانت سنوات كلّ رجل؟' })).toBe('pass');
});
