import type { Item, Pair, Response, Target } from '@sanad/lesson';

/**
 * Which of an item's targets an answer that was not right got wrong. Keys of matching, sorting, ordering and
 * select-all stand in the order of the targets, so each part of the answer speaks of its own; where an edited
 * item has lost that order nobody can tell, and none is named.
 */
export function missedTargets(item: Item, response: Response): readonly Target[] {
  if (item.type === 'matching' || item.type === 'categorise')
    return partsMissed(item, item.key, (pair) => response.type === 'pairs' && holds(response.pairs, pair));
  if (item.type === 'multiple-choice')
    return partsMissed(item, item.key, (id) => response.type === 'choices' && response.options.includes(id));
  if (item.type === 'ordering')
    return partsMissed(item, item.key, (id, i) => response.type === 'order' && response.order[i] === id);
  return item.targets;
}

function holds(pairs: readonly Pair[], { prompt, option }: Pair): boolean {
  return pairs.some((pair) => pair.prompt === prompt && pair.option === option);
}

function partsMissed<T>(
  { targets }: Item,
  key: readonly T[],
  isRight: (part: T, index: number) => boolean,
): readonly Target[] {
  if (key.length !== targets.length) return targets.length === 1 ? targets : [];
  return targets.filter((_, i) => {
    const part = key[i];
    return part !== undefined && !isRight(part, i);
  });
}
