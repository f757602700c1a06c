import type { CertaintyLevel, GivenTry, Item } from '@sanad/lesson';
import type { Rules } from './rules.ts';

/** Whether an answer ends an item: there is nothing left to find. */
export function isRight({ grade }: Pick<GivenTry, 'grade'>): boolean {
  return grade.verdict === 'right' || grade.verdict === 'spelling';
}

/** Whether an answer uses up a try: not when it came too late, nor in practice when it was true but too general. */
export function isCounted({ grade, late }: GivenTry, { feedback }: Rules): boolean {
  return late !== true && (feedback === 'at-end' || grade.verdict !== 'general');
}

/**
 * What an item's answers come to, 0 to 1. In an exam the last answer counts. In practice each try is worth
 * its grade less a third for every wrong try before it (Moodle, `question/behaviour/interactive/behaviour.php`,
 * `adjust_fraction`) and less what the hints cost; the best of them stands, so that trying again never loses.
 */
export function pointsOf(item: Item, tries: readonly GivenTry[], rules: Rules): number {
  const counted = tries.filter((given) => isCounted(given, rules));
  if (rules.feedback === 'at-end') return counted.at(-1)?.grade.points ?? 0;
  return Math.max(0, ...counted.map((given, before) => worthOf(item, given, before, rules)));
}

/**
 * What an item says of the learner, 0 to 1: the first try in practice, since later ones have been told
 * something, and the last answer in an exam. Undefined when none counts.
 */
export function measuredPoints(item: Item, tries: readonly GivenTry[], rules: Rules): number | undefined {
  const given = measuredTry(tries, rules);
  return given && worthOf(item, given, 0, rules);
}

/** The try that is measured: see `measuredPoints`. */
export function measuredTry(tries: readonly GivenTry[], rules: Rules): GivenTry | undefined {
  return tries.filter((given) => isCounted(given, rules)).at(rules.feedback === 'at-end' ? -1 : 0);
}

/** What the hints shown so far take from an item's points, 0 to 1. */
export function hintCost(item: Item, shown: number, { hintPenalty }: Rules): number {
  return item.hints.length === 0 ? 0 : (hintPenalty * Math.min(shown, item.hints.length)) / item.hints.length;
}

function worthOf(item: Item, given: GivenTry, wrongBefore: number, rules: Rules): number {
  const worth = given.grade.points - wrongBefore * rules.tryPenalty - hintCost(item, given.hints, rules);
  return Math.round(Math.max(0, worth) * 1000) / 1000;
}

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
