import { err, ok, type Result } from '@sanad/language';
import * as v from 'valibot';
import { migrate, type RawLesson } from './migrations/migrate.ts';
import type { Lesson } from './model/lesson.ts';
import { editorialProblems, structuralProblems } from './parse/checks.ts';
import { exceeds, maxBytes, maxFacts } from './parse/limits.ts';
import { problem, type LessonProblem } from './parse/problem.ts';
import { readingOf } from './parse/reading.ts';
import { lessonSchema } from './parse/schema.ts';
import { shapeProblem } from './parse/shape-problem.ts';

/** No more problems than this are reported at once. */
const maxProblems = 500;

/**
 * The only way untrusted JSON becomes a `Lesson`. Older formats are migrated. A `reviewed` lesson must
 * pass every check; a `draft` only those without which it could not be opened (see `problemsOf`).
 * At most 32 MB of text and 20,000 facts.
 */
export function parseLesson(input: unknown): Result<Lesson, readonly LessonProblem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return err([notAnObject()]);
  if (exceeds(input, maxBytes)) return err([tooLarge()]);
  const facts: unknown = (input as RawLesson)['facts'];
  if (Array.isArray(facts) && facts.length > maxFacts) return err([tooManyFacts(facts.length)]);
  const current = migrate(input as RawLesson);
  if (!current.ok) return err([current.error]);
  const shaped = v.safeParse(lessonSchema, current.value);
  if (!shaped.success) return err(shaped.issues.slice(0, maxProblems).map(shapeProblem));
  const lesson: Lesson = shaped.output;
  const reading = readingOf(lesson);
  if (!reading.ok) return err(reading.error.slice(0, maxProblems));
  const structural = structuralProblems(reading.value);
  if (structural.length > 0) return err(structural.slice(0, maxProblems));
  const editorial = lesson.state === 'reviewed' ? editorialProblems(reading.value) : [];
  return editorial.length > 0 ? err(editorial.slice(0, maxProblems)) : ok(lesson);
}

/** Parses the text of a lesson file. */
export function readLesson(json: string): Result<Lesson, readonly LessonProblem[]> {
  if (json.length > maxBytes) return err([tooLarge()]);
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
  return reading.ok ? editorialProblems(reading.value) : reading.error;
}

function notAnObject(): LessonProblem {
  return problem('', 'not-json-object', 'a lesson file holds one JSON object', 'ملف الدرس كائن JSON واحد');
}

function tooLarge(): LessonProblem {
  return problem(
    '',
    'too-large',
    'a lesson holds at most 32 MB of text; split it into several lessons',
    'لا يزيد الدرس على 32 ميغابايت من النص؛ قسّمه إلى دروس',
  );
}

function tooManyFacts(count: number): LessonProblem {
  return problem(
    'facts',
    'too-many-facts',
    `a lesson holds at most 20,000 facts; this one has ${String(count)}. Split it into several lessons`,
    `لا يزيد الدرس على 20000 خبر، وفي هذا ${String(count)}؛ قسّمه إلى دروس`,
  );
}
