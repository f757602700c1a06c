import type { Localized } from '../model/lesson.ts';
import type { Fault } from './fault.ts';
import type { LessonProblem } from './problem.ts';
import { sayings } from './sayings.ts';

/** A fault in words. */
export function worded({ path, code, says, of }: Fault): LessonProblem {
  const say: (...of: readonly string[]) => Required<Localized> = sayings[says];
  return { path, code, message: say(...of) };
}
