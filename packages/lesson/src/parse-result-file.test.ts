import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { tinyQuiz } from '../../../tests/sessions/tiny-quiz.ts';
import type { ResultFile } from './model/result-file.ts';
import { parseResultFile, readResultFile } from './parse-result-file.ts';

const answer = {
  item: 'truth',
  points: 0,
  tries: [
    { response: { type: 'truth', value: false }, grade: { verdict: 'wrong', points: 0, feedback: '' }, hints: 0 },
  ],
} as const;
const file: ResultFile = {
  format: 'sanad-result/1',
  session: 's',
  quiz: tinyQuiz,
  settings: { mode: 'exam', minutes: 20, certainty: false },
  startedAt: '2024-01-01T00:00:00.000Z',
  lastAt: '2024-01-01T00:10:00.000Z',
  answers: [answer],
};
const codesOf = (input: unknown): readonly string[] => {
  const parsed = parseResultFile(input);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
};

describe('parseResultFile', () => {
  test('takes a whole file as it is', () => {
    expect(parseResultFile(structuredClone(file))).toEqual({ ok: true, value: file });
  });

  test('leaves out what it does not know', () => {
    expect(parseResultFile({ ...file, room: 4 })).toEqual({ ok: true, value: file });
  });

  test.each([
    [[], ' not-json-object'],
    [{}, 'format unknown-format'],
    [{ ...file, format: 'sanad-result/2' }, 'format unknown-format'],
    [{ ...file, startedAt: 'yesterday' }, 'startedAt wrong-shape'],
    [{ ...file, settings: { mode: 'exam', minutes: -1 } }, 'settings.minutes wrong-shape'],
    [{ ...file, answers: [{ ...answer, points: 2 }] }, 'answers[0].points wrong-shape'],
    [{ ...file, answers: [{ ...answer, tries: [] }] }, 'answers[0].tries wrong-shape'],
    [{ ...file, answers: [{ ...answer, item: 'elsewhere' }] }, 'answers[0].item unknown-item'],
    [{ ...file, answers: [answer, answer] }, 'answers[1].item repeated-item'],
  ])('names what is wrong, and where (%#)', (input, problem) => {
    expect(codesOf(input)).toEqual([problem]);
  });

  test('says it in both languages', () => {
    const parsed = readResultFile('{');
    if (parsed.ok) throw new Error('that was not JSON');
    expect(parsed.error).toMatchObject([{ code: 'not-json-object', message: { en: 'this file is not JSON' } }]);
    expect(parsed.error[0]?.message.ar).toMatch(/\p{Script=Arabic}/u);
  });

  prop.prop([fc.jsonValue()])('whatever JSON it is given, it answers', (input) => {
    expect(parseResultFile(input).ok).toBe(false);
  });
});
