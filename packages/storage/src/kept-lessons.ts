import { ok, type Result } from '@sanad/language';
import { parseLesson, type Lesson } from '@sanad/lesson';
import type { Shelf } from './shelf.ts';
import type { StoreProblem } from './store-problem.ts';

/** The lessons that a learner keeps, by id. One that this version cannot read is passed over and stays. */
export async function keptLessons(shelf: Shelf): Promise<readonly Lesson[]> {
  const files = await shelf.records('lessons');
  return [...files.values()].map(parseLesson).flatMap((lesson) => (lesson.ok ? [lesson.value] : []));
}

/** Keeps a lesson unless this version of it, or a later one, is kept already; whether it was kept now. */
export async function keepLesson(shelf: Shelf, lesson: Lesson): Promise<Result<boolean, StoreProblem>> {
  const here = parseLesson(await shelf.record('lessons', lesson.id));
  if (here.ok && here.value.version >= lesson.version) return ok(false);
  const kept = await shelf.putRecord('lessons', lesson.id, lesson);
  return kept.ok ? ok(true) : kept;
}
