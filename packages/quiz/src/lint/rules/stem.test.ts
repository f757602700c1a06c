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
