import { err, ok, type Result } from '@sanad/language';
import type { Quiz } from './model/quiz.ts';
import { quizShape } from './parse/quiz-shape.ts';
import { Misshapen } from './parse/shape.ts';

/** Where a quiz file is not what it should be; for whoever made the file. */
export interface UnreadableQuiz {
  readonly path: string;
  readonly reason: string;
}

/** The only way untrusted JSON becomes a `Quiz`. Fields it does not know are left out. */
export function parseQuiz(input: unknown): Result<Quiz, UnreadableQuiz> {
  try {
    return ok(quizShape(input, []));
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return err({ path: error.path.join('.'), reason: error.message });
  }
}
