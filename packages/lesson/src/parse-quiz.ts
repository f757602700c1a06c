import { err, ok, type Result } from '@sanad/language';
import * as v from 'valibot';
import type { Quiz } from './model/quiz.ts';
import { quizSchema } from './parse/quiz-schema.ts';

/** Where a quiz file is not what it should be; for whoever made the file. */
export interface UnreadableQuiz {
  readonly path: string;
  readonly reason: string;
}

/** The only way untrusted JSON becomes a `Quiz`. Fields it does not know are left out. */
export function parseQuiz(input: unknown): Result<Quiz, UnreadableQuiz> {
  const parsed = v.safeParse(quizSchema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err({ path: v.getDotPath(issue) ?? '', reason: issue.message });
}
