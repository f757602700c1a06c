import { err, ok, type Result } from '@sanad/language';
import type { Blueprint, Lesson, SessionSettings } from '@sanad/lesson';
import { makeQuiz } from '@sanad/quiz';
import { newSeed } from '@sanad/elements';
import type { Study } from '../study.ts';

/** Questions of a quiz started without choosing. */
export const usualCount = 10;

/** How a quiz is taken and which one it is, where the learner did not choose. */
interface QuizStart {
  readonly settings?: SessionSettings;
  /** A new one when left out. */
  readonly seed?: number | undefined;
}

/**
 * Makes a quiz, saves its start, and opens it.
 * Fails when the lesson has no question of the kind asked for.
 */
export async function startQuiz(
  { host, library, log, navigation }: Study,
  lesson: Lesson,
  blueprint: Blueprint,
  { settings = { mode: 'practice' }, seed = newSeed(host) }: QuizStart = {},
): Promise<Result<void, 'no-items'>> {
  const quiz = makeQuiz(library.index(lesson), blueprint, seed);
  if (quiz.items.length === 0) return err('no-items');
  const session = await log.start(quiz, settings);
  navigation.go({ screen: 'quiz', session });
  return ok(undefined);
}
