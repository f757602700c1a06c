import { err, ok, type Result } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import type { DataProblem } from './data-problem.ts';

/**
 * The only way that JSON from outside becomes a lesson. What reads it is loaded here, and what says what is wrong with it
 * only where something may be; rejects when either cannot be.
 */
export async function loadLesson(json: unknown): Promise<Result<Lesson, DataProblem>> {
  const { openSoundLesson } = await import('./lesson-parser.ts');
  const sound = openSoundLesson(json);
  if (sound !== undefined) return ok(sound);
  const { openLesson } = await import('./lesson-judge.ts');
  const parsed = openLesson(json);
  return parsed.ok
    ? ok(parsed.value)
    : err({ reason: 'damaged', details: parsed.error.map(({ path, message }) => ({ path, message })) });
}
