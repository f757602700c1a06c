import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

describe('an option that the lesson tells otherwise', () => {
  test.each([
    [
      'the body of somebody else’s office',
      {
        type: 'single-choice',
        target: 'office-nadir.organisation',
        stem: 'By the text, in which body is Nadir Habaq director?',
        options: names('committee', 'ministry', 'post'),
        key: 0,
      },
    ],
    [
      'the words of another speaker',
      {
        type: 'single-choice',
        target: 'slogan.words',
        stem: 'بحسب النص، بمَ لخّص نادر الحبق المهرجان؟',
        options: [{ value: 'river.words' }, { value: 'slogan.words' }],
        key: 1,
      },
    ],
    [
      'a teller of counts beside the owner of a judgement',
      {
        type: 'who-said',
        target: 'high-fees.source',
        stem: 'من صاحب هذا الرأي في النص؟',
        statement: 'رسوم السوق عالية.',
        options: names('traders', 'committee', 'council'),
        key: 0,
      },
    ],
    [
      'the date of another turn',
      {
        type: 'single-choice',
        target: 'trip-ayn-lawz.place',
        stem: 'By the council’s account, which town did the delegation visit second?',
        options: names('ayn-lawz', 'bayt-ward', 'marj-tin'),
        key: 0,
      },
    ],
  ] as const)('is wrong: %s', (_, row) => {
    expect(verdictOf('I1', row)).toBe('pass');
  });
});

test('a question that asks nothing is mended before its key is judged', () => {
  const row = {
    type: 'single-choice',
    target: 'trip-ayn-lawz.place',
    options: names('ayn-lawz', 'bayt-ward', 'tall-sarw'),
    key: 0,
  } as const;
  for (const stem of ['Which of these is right, going by the text?', 'أيّ ممّا يلي هو الصواب وفق كتيّب البرنامج؟']) {
    expect(verdictOf('I1', { ...row, stem })).toBe('not-applicable');
    expect(verdictOf('I12', { ...row, stem })).toBe('flaw');
  }
});

test('one of two who met is no answer to be typed alone', () => {
  const row = { type: 'short-answer', target: 'meeting.parties:karim', key: { entity: 'karim' } } as const;
  expect(verdictOf('I1', { ...row, stem: 'بحسب النص، من اجتمع في دار البلدية؟' })).toBe('flaw');
  expect(verdictOf('I1', { ...row, stem: 'بحسب النص، بمن اجتمعت سلمى الأقحوان في دار البلدية؟' })).toBe('pass');
  expect(verdictOf('I1', { ...row, stem: 'According to the text, whom did the head of the council meet?' })).toBe(
    'pass',
  );
});
