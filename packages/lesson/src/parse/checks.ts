import type { Lesson } from '../model/lesson.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkDuplicateFacts } from './check-duplicate-facts.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguages } from './check-languages.ts';
import { checkParity } from './check-parity.ts';
import { checkReferences } from './check-references.ts';
import { checkSurfaces } from './check-surfaces.ts';
import { checkTexts } from './check-texts.ts';
import { checkValues } from './check-values.ts';
import type { LessonProblem } from './problem.ts';

type Check = (lesson: Lesson) => readonly LessonProblem[];

/** What every lesson must hold, drafts too, once its texts can be read. */
const structure: readonly Check[] = [checkIds, checkReferences, checkValues];

/** What a lesson must hold before a learner sees it. */
const editorial: readonly Check[] = [
  checkLanguages,
  checkParity,
  checkEvidence,
  checkSurfaces,
  checkAttribution,
  checkDuplicateFacts,
];

/** Problems that make a lesson unusable: malformed texts, repeated ids, references to nothing. */
export function structuralProblems(lesson: Lesson): readonly LessonProblem[] {
  const texts = checkTexts(lesson);
  return texts.length > 0 ? texts : structure.flatMap((check) => check(lesson));
}

/** What is left to mend in a structurally sound lesson before it can be `reviewed`. */
export function editorialProblems(lesson: Lesson): readonly LessonProblem[] {
  return editorial.flatMap((check) => check(lesson));
}
