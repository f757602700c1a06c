import type { Item } from '@sanad/lesson';
import type { Random } from '../random.ts';
import { successChance } from './ability.ts';
import { chanceScore } from './chance-score.ts';

/** What adaptive practice aims at: hard enough to teach, easy enough to go on (Klinkenberg et al. 2011). */
const targetSuccess = 0.75;

/** Items this much further from the target than the nearest are as good: the draw among them spreads what is asked. */
const asGood = 0.05;

/**
 * The item to ask a learner of `ability` logits next: one whose chance of success is about .75, drawn among
 * those nearest to it. The same draws from `random` give the same item. Undefined when there are none.
 */
export function nextItem(items: readonly Item[], ability: number, random: Random): Item | undefined {
  const distances = items.map((item) => {
    const success = successChance(ability, { difficulty: item.difficulty, chance: chanceScore(item) });
    return { item, distance: Math.abs(success - targetSuccess) };
  });
  const nearest = Math.min(...distances.map(({ distance }) => distance));
  const close = distances.filter(({ distance }) => distance <= nearest + asGood);
  return close.length === 0 ? undefined : close[random.below(close.length)]?.item;
}
