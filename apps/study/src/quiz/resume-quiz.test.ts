import { fc, test } from '@fast-check/vitest';
import type { Item } from '@sanad/lesson';
import type { Session } from '@sanad/quiz';
import { expect } from 'vitest';
import { resumePosition } from './resume-quiz.ts';

const item = (id: string): Item => ({
  type: 'true-false',
  id,
  language: 'en',
  direction: 'ltr',
  level: 'locate',
  topic: 'place',
  targets: [],
  stem: 'Is it so?',
  statement: 'The library opens at nine.',
  key: true,
  hints: [],
  feedback: '',
  evidence: [],
  chain: [],
  wording: 'retold',
  difficulty: 0,
});

function sessionOf(answered: readonly boolean[], position: number): Session {
  const items = answered.map((_, index) => item(String(index)));
  const answer = {
    response: { type: 'truth', value: true },
    grade: { verdict: 'right', points: 1, feedback: '' },
  } as const;
  const lesson = { id: 'tiny', version: 1 };
  return {
    id: 's',
    lesson,
    quiz: { lesson, title: 'Tiny', language: 'en', seed: 1, items, shortfalls: [] },
    status: 'open',
    position,
    answers: new Map(items.filter((_, index) => answered[index]).map(({ id }) => [id, answer])),
    hints: new Map(),
    skipped: new Set(),
    startedAt: '2020-01-01T00:00:00.000Z',
    lastAt: '2020-01-01T00:00:00.000Z',
  };
}

const sessions = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 20 })
  .chain((answered) => fc.nat(answered.length - 1).map((position) => ({ answered, position })));

test.prop([sessions])('going on begins at an unanswered question while there is one', ({ answered, position }) => {
  const at = resumePosition(sessionOf(answered, position));
  if (answered.every(Boolean)) expect(at).toBe(position);
  else expect(answered[at]).toBe(false);
});

test('an unanswered question is where going on begins', () => {
  expect(resumePosition(sessionOf([true, false, false], 1))).toBe(1);
});

test('after an answered question comes the next', () => {
  expect(resumePosition(sessionOf([true, true, true, true, false, false], 3))).toBe(4);
});

test('after the last question come those that were skipped', () => {
  expect(resumePosition(sessionOf([true, false, true], 2))).toBe(1);
});
