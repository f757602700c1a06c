import { checkIds } from './check-ids.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkValues } from './check-values.ts';
import type { LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** What every lesson must hold, drafts too. */
const checks = [checkIds, checkReferences, checkValues, checkOrder];

/** Problems that make a lesson unusable: repeated ids, references to nothing, values that are none. */
export function structuralProblems(reading: Reading): readonly LessonProblem[] {
  return checks.flatMap((check) => check(reading));
}
