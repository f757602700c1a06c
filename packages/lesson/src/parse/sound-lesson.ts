import { err, type Result } from '@sanad/language';
import * as v from 'valibot';
import { migrate, type RawLesson } from '../migrations/migrate.ts';
import { exceeds, maxBytes, maxFacts } from './limits.ts';
import { problem, type LessonProblem } from './problem.ts';
import { readingOf, type Reading } from './reading.ts';
import { lessonSchema } from './schema.ts';
import { shapeProblem } from './shape-problem.ts';
import { structuralProblems } from './structural-problems.ts';

/** No more problems than this are reported at once. */
export const maxProblems = 500;

/** JSON from outside as a lesson that can be opened, whatever is left to mend in its content. */
export function soundLesson(input: unknown): Result<Reading, readonly LessonProblem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return err([notAnObject()]);
  if (exceeds(input, maxBytes)) return err([tooLarge()]);
  const facts: unknown = (input as RawLesson)['facts'];
  if (Array.isArray(facts) && facts.length > maxFacts) return err([tooManyFacts(facts.length)]);
  const current = migrate(input as RawLesson);
  if (!current.ok) return err([current.error]);
  const shaped = v.safeParse(lessonSchema, current.value);
  if (!shaped.success) return err(shaped.issues.slice(0, maxProblems).map(shapeProblem));
  const reading = readingOf(shaped.output);
  if (!reading.ok) return err(reading.error.slice(0, maxProblems));
  const problems = structuralProblems(reading.value);
  return problems.length > 0 ? err(problems.slice(0, maxProblems)) : reading;
}

function notAnObject(): LessonProblem {
  return problem('', 'not-json-object', 'a lesson file holds one JSON object', 'ملف الدرس كائن JSON واحد');
}

/** Said of a file of more than `maxBytes`. */
export function tooLarge(): LessonProblem {
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
