import type { Result } from '@sanad/language';
import type { Quiz } from './model/quiz.ts';
import { readAs, type UnreadableQuiz } from './parse/read-as.ts';
import { quizShape } from './parse/quiz-shape.ts';

/** The only way untrusted JSON becomes a `Quiz`. Fields it does not know are left out. */
export function parseQuiz(input: unknown): Result<Quiz, UnreadableQuiz> {
  return readAs(quizShape, input);
}
