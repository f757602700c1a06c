import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { choice, tinyQuiz } from '../../../tests/sessions/tiny-quiz.ts';
import { openQuiz } from './open-quiz.ts';
import { parseQuiz } from './parse-quiz.ts';

const ordering = { ...choice, type: 'ordering', entries: [{ id: 'a', text: 'first' }], key: ['a'] };

test.each([
  ['of one choice among several', tinyQuiz],
  ['with any other item', { ...tinyQuiz, items: [...tinyQuiz.items, ordering] }],
  ['that is damaged', { ...tinyQuiz, items: [{ ...ordering, key: 'a' }] }],
])('a quiz %s is read as ever', async (_, quiz) => {
  expect(await openQuiz(quiz)).toEqual(parseQuiz(quiz));
});

prop.prop([fc.jsonValue()])('so is whatever else is given', async (input) => {
  expect(await openQuiz(input)).toEqual(parseQuiz(input));
});
