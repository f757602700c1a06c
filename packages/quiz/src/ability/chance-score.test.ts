import { fc, test as prop } from '@fast-check/vitest';
import type { Item } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { choice, order, truth, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { gradeResponse } from '../grading/grade-response.ts';
import { chanceScore, correctedPoints } from './chance-score.ts';

function selectAll(right: number, wrong: number): Item {
  const options = Array.from({ length: right + wrong }, (_, i) => ({ id: String(i), text: `Option ${String(i)}` }));
  const key = options.slice(0, right).map(({ id }) => id);
  return { ...typed, type: 'multiple-choice', options, key };
}

test.each([
  [choice, 1 / 4],
  [truth, 1 / 2],
  [typed, 0],
  [order, 1 / 5],
])('chance is what blind guessing earns (%#)', (item, chance) => {
  expect(chanceScore(item)).toBeCloseTo(chance, 12);
});

/** Every subset of the indexes below `count`, as ids. */
function subsets(count: number): readonly (readonly string[])[] {
  const indexes = [...Array(count).keys()];
  return [...Array(2 ** count).keys()].map((bits) => indexes.filter((i) => (bits >> i) & 1).map(String));
}

prop.prop([fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 })])(
  'select all: the mean score of every way to tick',
  (right, wrong) => {
    const item = selectAll(right, wrong);
    const scores = subsets(right + wrong).map((options) => gradeResponse(item, { type: 'choices', options }).points);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(chanceScore(item)).toBeCloseTo(mean, 3);
  },
);

/** Every order of the ids. */
function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length < 2) return [ids];
  return ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

test('an order: the mean score of every order', () => {
  if (order.type !== 'ordering') throw new Error('not an order');
  const scores = permutations(order.key).map((given) => gradeResponse(order, { type: 'order', order: given }).points);
  expect(chanceScore(order)).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 12);
});

prop.prop([fc.integer({ min: 2, max: 6 }), fc.nat(20), fc.nat(20)])(
  'over items of k options the correction is R − W/(k−1)',
  (k, right, wrong) => {
    const corrected = right * correctedPoints(1, 1 / k) + wrong * correctedPoints(0, 1 / k);
    expect(corrected).toBeCloseTo(right - wrong / (k - 1), 9);
  },
);
