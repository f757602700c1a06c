import { checkAttribution } from './check-attribution.ts';
import { checkDuplicateFacts } from './check-duplicate-facts.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkLanguages } from './check-languages.ts';
import { checkParity } from './check-parity.ts';
import { checkSurfaces } from './check-surfaces.ts';
import type { LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** What a lesson must hold before a learner sees it. */
const checks = [checkLanguages, checkParity, checkEvidence, checkSurfaces, checkAttribution, checkDuplicateFacts];

/** What is left to mend in a structurally sound lesson before it can be `reviewed`. */
export function editorialProblems(reading: Reading): readonly LessonProblem[] {
  return checks.flatMap((check) => check(reading));
}
