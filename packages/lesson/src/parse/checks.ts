import { checkAttribution } from './check-attribution.ts';
import { checkDuplicateFacts } from './check-duplicate-facts.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguages } from './check-languages.ts';
import { checkOrder } from './check-order.ts';
import { checkParity } from './check-parity.ts';
import { checkReferences } from './check-references.ts';
import { checkSurfaces } from './check-surfaces.ts';
import { checkValues } from './check-values.ts';
import type { LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

type Check = (reading: Reading) => readonly LessonProblem[];

/** What every lesson must hold, drafts too. */
const structure: readonly Check[] = [checkIds, checkReferences, checkValues, checkOrder];

/** What a lesson must hold before a learner sees it. */
const editorial: readonly Check[] = [
  checkLanguages,
  checkParity,
  checkEvidence,
  checkSurfaces,
  checkAttribution,
  checkDuplicateFacts,
];

/** Problems that make a lesson unusable: repeated ids, references to nothing, values that are none. */
export function structuralProblems(reading: Reading): readonly LessonProblem[] {
  return structure.flatMap((check) => check(reading));
}

/** What is left to mend in a structurally sound lesson before it can be `reviewed`. */
export function editorialProblems(reading: Reading): readonly LessonProblem[] {
  return editorial.flatMap((check) => check(reading));
}
