import { err, ok, type Result } from '@sanad/language';
import type { Lesson } from './model/lesson.ts';
import { checkedLesson, maxProblems } from './parse/checked-lesson.ts';
import { editorialProblems } from './parse/editorial-problems.ts';
import { maxBytes } from './parse/limits.ts';
import { problem, type LessonProblem } from './parse/problem.ts';
import { readingOf } from './parse/reading.ts';
import { tooLarge } from './parse/sound-lesson.ts';
import { worded } from './parse/worded.ts';

/**
 * The only way untrusted JSON becomes a `Lesson` to work on. Older formats are migrated. A `reviewed` lesson must
 * pass every check; a `draft` only those without which it could not be opened (see `problemsOf`).
 * At most 32 MB of text and 20,000 facts.
 */
export function parseLesson(input: unknown): Result<Lesson, readonly LessonProblem[]> {
  const sound = checkedLesson(input);
  if (!sound.ok) return sound;
  const { lesson } = sound.value;
  const editorial = lesson.state === 'reviewed' ? editorialProblems(sound.value) : [];
  return editorial.length > 0 ? err(editorial.slice(0, maxProblems)) : ok(lesson);
}

/** Parses the text of a lesson file. */
export function readLesson(json: string): Result<Lesson, readonly LessonProblem[]> {
  if (json.length > maxBytes) return err([worded(tooLarge())]);
  try {
    return parseLesson(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return err([problem('', 'not-json-object', 'this file is not JSON', 'هذا الملف ليس بصيغة JSON')]);
  }
}

/** What is left to mend in a draft before it can be `reviewed`; empty for a reviewed lesson. */
export function problemsOf(lesson: Lesson): readonly LessonProblem[] {
  const reading = readingOf(lesson);
  return reading.ok ? editorialProblems(reading.value) : reading.error.map(worded);
}
