import type { OrderingItem, Option } from '@sanad/lesson';
import type { Random } from '../random.ts';

/** Entries given first to last, shown in another order. */
export function entriesInDisorder(entries: readonly Option[], random: Random): Pick<OrderingItem, 'entries' | 'key'> {
  const key = entries.map(({ id }) => id);
  const shown = random.shuffled(entries);
  const isInOrder = shown.every(({ id }, i) => id === key[i]);
  return { entries: isInOrder ? [...shown.slice(1), ...shown.slice(0, 1)] : shown, key };
}
