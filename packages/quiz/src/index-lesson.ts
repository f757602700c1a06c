import type { Lesson } from '@sanad/lesson';
import { arrangeLesson, type LessonIndex } from './lesson-index.ts';
import { allSpeeches } from './speech/all-speeches.ts';

/** Arranges a parsed lesson for asking. */
export function indexLesson(lesson: Lesson): LessonIndex {
  return arrangeLesson(lesson, allSpeeches);
}
