import { coverageOf, parseLesson } from '@sanad/lesson';
import { indexLesson, makeQuiz } from '@sanad/quiz';
import { expect, test } from 'vitest';
import { syntheticLesson } from '../lessons/synthetic-lesson.ts';

test('a lesson of 20,000 facts is parsed, counted and asked', { timeout: 120_000 }, () => {
  const lesson = parseLesson(syntheticLesson(1, { facts: 20_000 }).lesson);
  if (!lesson.ok) throw new Error(JSON.stringify(lesson.error[0]));
  expect(coverageOf(lesson.value).facts).toBe(20_000);
  expect(makeQuiz(indexLesson(lesson.value), { language: 'en', count: 10 }, 1).items).toHaveLength(10);
});
