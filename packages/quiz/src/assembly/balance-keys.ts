import type { Item, Option } from '@sanad/lesson';
import type { Random } from '../random.ts';

/** Types of one right option whose options have no order of their own. */
const shuffledTypes = ['single-choice', 'cloze-choice', 'who-said', 'whose-voice', 'not-quoted'] as const;

type ChoiceItem = Extract<Item, { type: (typeof shuffledTypes)[number] }>;

/**
 * Places keys so that every position holds the key about as often (rule S1). Options in their own order,
 * dates and numbers, keep it and are counted first, and so do held items, which stay as they are.
 */
export function balanceKeys(items: readonly Item[], random: Random, held: readonly Item[] = []): readonly Item[] {
  const counts = [0, 0, 0, 0];
  const isFixed = (item: Item): boolean => item.topic === 'date' || item.topic === 'number' || held.includes(item);
  for (const item of items) {
    if (isChoice(item) && isFixed(item)) count(counts, keyPosition(item));
  }
  return items.map((item) => {
    if (!isChoice(item) || isFixed(item)) return item;
    const position = rarest(counts.slice(0, item.options.length), random);
    count(counts, position);
    return { ...item, options: withKeyAt(item, position) };
  });
}

function isChoice(item: Item): item is ChoiceItem {
  return shuffledTypes.some((type) => type === item.type);
}

function keyPosition(item: ChoiceItem): number {
  return item.options.findIndex(({ id }) => id === item.key);
}

function count(counts: number[], position: number): void {
  counts[position] = (counts[position] ?? 0) + 1;
}

function rarest(counts: readonly number[], random: Random): number {
  const least = Math.min(...counts);
  const positions = counts.flatMap((n, position) => (n === least ? position : []));
  return positions[random.below(positions.length)] ?? 0;
}

function withKeyAt(item: ChoiceItem, position: number): readonly Option[] {
  const others = item.options.filter(({ id }) => id !== item.key);
  const key = item.options.filter(({ id }) => id === item.key);
  return [...others.slice(0, position), ...key, ...others.slice(position)];
}
