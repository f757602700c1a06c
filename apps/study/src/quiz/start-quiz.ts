import { err, ok, type Result } from '@sanad/language';
import type { Blueprint, Lesson } from '@sanad/lesson';
import { makeQuiz } from '@sanad/quiz';
import { newSeed } from '../host.ts';
import type { Study } from '../study.ts';

/** Questions of a quiz started without choosing. */
export const usualCount = 10;

/**
 * Makes a quiz, saves its start, and opens it. `seed`: a new one when left out.
 * Fails when the lesson has no question of the kind asked for.
 */
export async function startQuiz(
  { host, library, log, navigation }: Study,
  lesson: Lesson,
  blueprint: Blueprint,
  seed: number = newSeed(host),
): Promise<Result<void, 'no-items'>> {
  const quiz = makeQuiz(library.index(lesson), blueprint, seed);
  if (quiz.items.length === 0) return err('no-items');
  const session = await log.start(quiz);
  navigation.go({ screen: 'quiz', session });
  return ok(undefined);
}
