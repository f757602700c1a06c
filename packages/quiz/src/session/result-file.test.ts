import { readResultFile } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { Sitting } from '../../../../tests/sessions/sitting.ts';
import { choice, truth, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { resultFileOf } from './result-file.ts';

function handedIn(): Sitting {
  const sitting = new Sitting({ mode: 'practice', tries: 2, minutes: 10, certainty: true });
  sitting.act({ type: 'hint', item: choice.id });
  sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option: 'b' }, certainty: 3 });
  sitting.act({ type: 'answer', item: choice.id, response: { type: 'choice', option: 'a' }, certainty: 1 });
  sitting.act({ type: 'skip', item: truth.id });
  sitting.act({ type: 'answer', item: typed.id, response: { type: 'text', text: 'Lantern Square' }, certainty: 2 });
  sitting.act({ type: 'lift-time-limit' });
  sitting.act({ type: 'submit' });
  return sitting;
}

test('a file read again is the result that was written', () => {
  const made = resultFileOf(handedIn().session, ' Row 3 ');
  if (!made.ok) throw new Error(made.error.code);
  expect(readResultFile(JSON.stringify(made.value))).toEqual({ ok: true, value: made.value });
  expect(made.value).toMatchObject({ learner: 'Row 3', unlimited: true });
  expect(made.value.answers.map(({ item, points, tries }) => [item, points, tries.length])).toEqual([
    ['choice', 0.5, 2],
    ['typed', 1, 1],
  ]);
});

test('a label of nothing but spaces is none', () => {
  const made = resultFileOf(handedIn().session, '  ');
  expect(made.ok && made.value).not.toHaveProperty('learner');
});

test('a quiz that is still open is no result yet', () => {
  expect(resultFileOf(new Sitting().session)).toMatchObject({ ok: false, error: { code: 'not-submitted' } });
});
