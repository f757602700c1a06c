import type { GivenTry, Item } from '@sanad/lesson';
import { isCounted, worthOf } from './marks.ts';
import type { Rules } from './rules.ts';

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
