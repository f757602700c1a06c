import type { CertaintyLevel, GivenTry, Item } from '@sanad/lesson';
import { worthOf } from './marks.ts';
import type { Rules } from './rules.ts';

/** What a right and a wrong answer earn by the certainty they are given with (Gardner-Medwin's scheme). */
export const certaintyMarks: Readonly<Record<CertaintyLevel, { readonly right: number; readonly wrong: number }>> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** The most that one item earns with certainty marking. */
export const mostCertaintyMark = certaintyMarks[3].right;

/**
 * The mark of an answer given with a certainty, −6 to 3, by `certaintyMarks`. To say 2 pays when right
 * answers are likelier than two in three, 3 when likelier than four in five. A partly right answer earns its share of the right mark, as in Moodle (`question_cbm::adjust_fraction`):
 * the negative marks are for being sure of what is false, and it is not that. Hints cost as elsewhere.
 */
export function certaintyMark(item: Item, given: GivenTry, rules: Rules): number {
  const { certainty, grade } = given;
  if (certainty === undefined) return 0;
  const { right, wrong } = certaintyMarks[certainty];
  return grade.points > 0 ? right * worthOf(item, given, 0, rules) : wrong;
}
