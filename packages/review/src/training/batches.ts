import { stableHash } from '@sanad/lesson';
import type { History } from './history.ts';

/** A batch holds about this many ratings: what a slow machine works through in a hundredth of a second or two. */
const ratingsABatch = 2048;

/** The cards in parts of about as many ratings, none of them empty. */
export function batchesOf(histories: readonly History[]): readonly (readonly History[])[] {
  const batches: History[][] = [];
  let room = 0;
  for (const history of mixed(histories)) {
    if (room <= 0) {
      batches.push([]);
      room = ratingsABatch;
    }
    batches.at(-1)?.push(history);
    room -= history.length;
  }
  return batches;
}

/** Two halves of the cards. */
export function halvesOf(histories: readonly History[]): readonly [readonly History[], readonly History[]] {
  const all = mixed(histories);
  return [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
}

/** The same cards in an order that has nothing to do with the given one, and is always the same. */
function mixed(histories: readonly History[]): readonly History[] {
  return histories
    .map((history, i) => ({ history, order: stableHash(String(i)) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ history }) => history);
}
