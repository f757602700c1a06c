import { ok, type Result } from '@sanad/language';
import type { Lesson } from './model/lesson.ts';
import type { LessonProblem } from './parse/problem.ts';
import { checkedLesson } from './parse/checked-lesson.ts';

/**
 * As `parseLesson`, for a page that shows what is published: what could not be opened is refused, with all that is wrong;
 * whether a `reviewed` lesson is well written is not looked into again.
 */
export function openLesson(input: unknown): Result<Lesson, readonly LessonProblem[]> {
  const sound = checkedLesson(input);
  return sound.ok ? ok(sound.value.lesson) : sound;
}
