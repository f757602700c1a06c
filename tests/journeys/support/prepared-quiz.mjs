// Quizzes of the first lesson, as a page has them that was given one.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLesson } from '@sanad/lesson';
import { indexLesson, makeQuiz } from '@sanad/quiz';

/** The first lesson's file. */
export const LESSON = readFileSync(
  fileURLToPath(new URL('../../../content/libya-2020.lesson.json', import.meta.url)),
  'utf8',
);

/** @param {readonly import('@sanad/lesson').ItemType[]} types @returns {string} a quiz with an item of each type, or ten of one */
export function preparedQuiz(types) {
  const lesson = readLesson(LESSON);
  if (!lesson.ok) throw new Error('the first lesson is damaged');
  const index = indexLesson(lesson.value);
  const count = types.length === 1 ? 10 : 1;
  const quizzes = types.map((type) => makeQuiz(index, { language: 'ar', count, types: [type] }, 7));
  return JSON.stringify({ ...quizzes[0], items: quizzes.flatMap(({ items }) => items), shortfalls: [] });
}
