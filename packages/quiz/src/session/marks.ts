import type { GivenTry, Item } from '@sanad/lesson';
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

/** What the hints shown so far take from an item's points, 0 to 1. */
export function hintCost(item: Item, shown: number, { hintPenalty }: Rules): number {
  return item.hints.length === 0 ? 0 : (hintPenalty * Math.min(shown, item.hints.length)) / item.hints.length;
}

/** What one answer is worth, 0 to 1, after what so many wrong tries before it and the hints cost. */
export function worthOf(item: Item, given: GivenTry, wrongBefore: number, rules: Rules): number {
  const worth = given.grade.points - wrongBefore * rules.tryPenalty - hintCost(item, given.hints, rules);
  return Math.round(Math.max(0, worth) * 1000) / 1000;
}
