import { err, type Result } from '@sanad/language';
import { readLesson, type Lesson, type LessonProblem } from '@sanad/lesson';

/** Why a lesson cannot be shown. */
export type LessonFailure =
  { readonly reason: 'unreachable' } | { readonly reason: 'damaged'; readonly problems: readonly LessonProblem[] };

/** Fetches and parses a lesson file; `reload` passes by the browser's own copy. */
export async function loadLesson(address: string, cache: RequestCache): Promise<Result<Lesson, LessonFailure>> {
  const text = await fetched(address, cache);
  if (text === undefined) return err({ reason: 'unreachable' });
  const lesson = readLesson(text);
  return lesson.ok ? lesson : err({ reason: 'damaged', problems: lesson.error });
}

async function fetched(address: string, cache: RequestCache): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined; // fetch rejects only when nothing answers
  }
}
