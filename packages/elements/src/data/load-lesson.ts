import { err, ok, type Result } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import type { DataProblem } from './data-problem.ts';

/** The only way that JSON from outside becomes a lesson; its parser is loaded here. Rejects when it cannot be. */
export async function loadLesson(json: unknown): Promise<Result<Lesson, DataProblem>> {
  const { openLesson } = await import('./lesson-parser.ts');
  const parsed = openLesson(json);
  return parsed.ok
    ? ok(parsed.value)
    : err({ reason: 'damaged', details: parsed.error.map(({ path, message }) => ({ path, message })) });
}
