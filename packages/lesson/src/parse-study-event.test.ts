import { expect, test } from 'vitest';
import { tinyQuiz } from '../../../tests/sessions/tiny-quiz.ts';
import { parseStudyEvent } from './parse-study-event.ts';

const id = '01900000-0000-7000-8000-000000000000';
const started = {
  type: 'started',
  id,
  session: id,
  at: '2024-01-01T00:00:00.000Z',
  device: 'test',
  lesson: tinyQuiz.lesson,
  quiz: tinyQuiz,
};

test('a start without settings, as old logs have it, stays without', () => {
  expect(parseStudyEvent(started)).toEqual({ ok: true, value: started });
});

test('a start keeps its settings, and settings that mean nothing are refused', () => {
  const chosen = { ...started, settings: { mode: 'practice', tries: 3, minutes: 12.5, certainty: true } };
  expect(parseStudyEvent(chosen)).toEqual({ ok: true, value: chosen });
  for (const settings of [{}, { mode: 'exam', minutes: 0 }, { mode: 'practice', tries: 0 }, { mode: 'duel' }]) {
    expect(parseStudyEvent({ ...started, settings }).ok).toBe(false);
  }
});

test('a certainty is 1, 2 or 3', () => {
  const { quiz, ...base } = started;
  const answered = {
    ...base,
    type: 'answered',
    item: quiz.items[1],
    response: { type: 'truth', value: true },
    grade: { verdict: 'right', points: 1, feedback: '' },
  };
  expect(parseStudyEvent({ ...answered, certainty: 3 })).toEqual({ ok: true, value: { ...answered, certainty: 3 } });
  expect(parseStudyEvent({ ...answered, certainty: 4 }).ok).toBe(false);
});
