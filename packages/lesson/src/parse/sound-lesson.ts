import { err, type Result } from '@sanad/language';
import { migrate, type RawLesson } from '../migrations/migrate.ts';
import type { Lesson } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import { exceeds, maxBytes, maxFacts } from './limits.ts';
import { readingOf, type Reading } from './reading.ts';
import { structuralFaults } from './structural-faults.ts';

/** Takes what has the shape of a lesson for one; else says what has not, as far as it can. */
export type ShapeReader<P> = (raw: RawLesson) => Result<Lesson, readonly P[]>;

/** JSON from outside as a lesson that can be opened, whatever is left to mend in its content. */
export function soundLesson<P>(input: unknown, shaped: ShapeReader<P>): Result<Reading, readonly (Fault | P)[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return err([fault('', 'not-json-object', 'notAnObject')]);
  }
  if (exceeds(input, maxBytes)) return err([tooLarge()]);
  const facts: unknown = (input as RawLesson)['facts'];
  if (Array.isArray(facts) && facts.length > maxFacts) {
    return err([fault('facts', 'too-many-facts', 'tooManyFacts', String(facts.length))]);
  }
  const current = migrate(input as RawLesson);
  if (!current.ok) return err([current.error]);
  const lesson = shaped(current.value);
  if (!lesson.ok) return lesson;
  const reading = readingOf(lesson.value);
  if (!reading.ok) return reading;
  const faults = structuralFaults(reading.value);
  return faults.length > 0 ? err(faults) : reading;
}

/** Said of a file of more than `maxBytes`. */
export function tooLarge(): Fault {
  return fault('', 'too-large', 'tooLarge');
}
