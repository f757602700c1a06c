import { err, ok, type Result } from '@sanad/language';
import * as v from 'valibot';
import type { Lesson } from '../model/lesson.ts';
import type { Fault } from './fault.ts';
import type { LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';
import { lessonSchema } from './schema.ts';
import { shapeProblem } from './shape-problem.ts';
import { soundLesson } from './sound-lesson.ts';
import { worded } from './worded.ts';

/** No more problems than this are reported at once. */
export const maxProblems = 500;

/** JSON from outside as a lesson that can be opened; else all that keeps it from that, in words. */
export function checkedLesson(input: unknown): Result<Reading, readonly LessonProblem[]> {
  const sound = soundLesson(input, shapedLesson);
  return sound.ok ? sound : err(sound.error.slice(0, maxProblems).map(problemOf));
}

function shapedLesson(raw: unknown): Result<Lesson, readonly LessonProblem[]> {
  const shaped = v.safeParse(lessonSchema, raw);
  return shaped.success ? ok(shaped.output) : err(shaped.issues.slice(0, maxProblems).map(shapeProblem));
}

function problemOf(found: Fault | LessonProblem): LessonProblem {
  return 'says' in found ? worded(found) : found;
}
