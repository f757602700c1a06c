import type { Result } from '@sanad/language';
import type { Quiz } from './model/quiz.ts';
import { choiceShape } from './parse/choice-shape.ts';
import { readAs, type UnreadableQuiz } from './parse/read-as.ts';
import { quizWith } from './parse/quiz-with.ts';

/**
 * What `parseQuiz` reads, for a page that counts bytes: how items are stored of which more than one option is chosen is
 * loaded when a quiz has such. Rejects when it cannot be loaded.
 */
export async function openQuiz(input: unknown): Promise<Result<Quiz, UnreadableQuiz>> {
  const read = readAs(quizWith(choiceShape), input);
  return read.ok ? read : (await import('./parse-quiz.ts')).parseQuiz(input);
}
