import type { LessonProblem, LessonProblemCode } from './problem.ts';
import type { sayings } from './sayings.ts';

type Sayings = typeof sayings;

/** Something wrong with a lesson, before it is put into words: a page that shows lessons needs none until one is wrong. */
export interface Fault {
  /** JSON path from the root. */
  readonly path: string;
  readonly code: LessonProblemCode;
  readonly says: keyof Sayings;
  /** What is said of, in the order of the saying. */
  readonly of: readonly string[];
}

/** A fault of a lesson at a JSON path. */
export function fault<S extends keyof Sayings>(
  path: string,
  code: LessonProblem['code'],
  says: S,
  ...of: Parameters<Sayings[S]>
): Fault {
  return { path, code, says, of };
}
