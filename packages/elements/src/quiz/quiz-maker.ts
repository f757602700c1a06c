import type { Blueprint, Lesson, Quiz } from '@sanad/lesson';
import { loadIndex, loadQuiz } from '@sanad/quiz';

/** A quiz made on the page; loaded only where a lesson is given and no prepared quiz. */
export async function quizFrom(lesson: Lesson, blueprint: Blueprint, seed: number): Promise<Quiz> {
  return loadQuiz(await loadIndex(lesson, blueprint.language), blueprint, seed);
}
