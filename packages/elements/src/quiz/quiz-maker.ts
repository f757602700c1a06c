import type { Blueprint, Lesson, Quiz } from '@sanad/lesson';
import { indexLesson, loadQuiz } from '@sanad/quiz';

/** A quiz made on the page; loaded only where a lesson is given and no prepared quiz. */
export function quizFrom(lesson: Lesson, blueprint: Blueprint, seed: number): Promise<Quiz> {
  return loadQuiz(indexLesson(lesson), blueprint, seed);
}
