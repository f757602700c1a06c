import type { Item } from '@sanad/lesson';
import { candidateOf, tells } from './candidate.ts';

/**
 * Puts every item before those whose stems say its key, and keeps the given order otherwise. Where two
 * tell each other, the one given first stays first.
 */
export function orderItems(items: readonly Item[]): readonly Item[] {
  const left = items.map(candidateOf);
  const ordered: Item[] = [];
  while (left.length > 0) {
    const free = left.findIndex((a) => !left.some((b) => b !== a && tells(a, b)));
    const [next] = left.splice(Math.max(0, free), 1);
    if (next) ordered.push(next.item);
  }
  return ordered;
}
