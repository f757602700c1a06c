import { expect, test } from 'vitest';
import { Sitting } from '../../../../tests/sessions/sitting.ts';
import { choice, truth, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { resultOf } from './result.ts';

test('points stand beside what is left of them after guessing, by topic and level', () => {
  const sitting = new Sitting({ mode: 'exam' });
  sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option: 'b' } });
  sitting.act({ type: 'answer', item: truth.id, response: { type: 'truth', value: true } });
  sitting.act({ type: 'answer', item: typed.id, response: { type: 'text', text: 'Harbour Street' } });
  const result = resultOf(sitting.session);
  expect(result.points).toBe(1);
  expect(result.corrected).toBeCloseTo(1 - 1 / 3, 12);
  expect(result.byTopic).toEqual([
    { of: 'date', points: 0, corrected: expect.closeTo(-1 / 3, 12) as number, items: 2 },
    { of: 'place', points: 1, corrected: 1, items: 2 },
  ]);
  expect(result.byLevel.map(({ of, items }) => [of, items])).toEqual([
    ['locate', 2],
    ['understand', 1],
    ['compare', 1],
  ]);
});

test('what a second try earned is no measure of what was known', () => {
  const sitting = new Sitting({ mode: 'practice', tries: 2 });
  sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option: 'b' } });
  sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option: 'a' } });
  const { points, corrected, mistakes } = resultOf(sitting.session);
  expect([points, mistakes]).toEqual([0.667, []]);
  expect(corrected).toBeCloseTo(-1 / 3, 12);
});

test('a partly right answer is among the mistakes', () => {
  const sitting = new Sitting({ mode: 'exam' });
  const order = ['b', 'c', 'd', 'e', 'a'];
  sitting.act({ type: 'answer', item: 'order', response: { type: 'order', order } });
  expect(resultOf(sitting.session).mistakes).toMatchObject([{ grade: { verdict: 'partial', points: 0.75 } }]);
});
