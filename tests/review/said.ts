import type { ReviewCard } from '../../packages/review/src/card/review-card.ts';
import type { ReviewState } from '../../packages/review/src/fold/review-state.ts';

/** What a state says, without the functions it carries and whatever order its sets happen to have. */
export function said({ cards, agenda, days }: ReviewState): object {
  const due = [...agenda.due].filter(([, ids]) => ids.size > 0).map(([day, ids]) => [day, [...ids].sort()] as const);
  return {
    cards: Array.from(cards, ([id, card]) => [id, saidOf(card)]),
    due: due.sort(([a], [b]) => a - b),
    counts: due.map(([day]) => agenda.counts.on(day)),
    learning: [...agenda.learning].sort(),
    fresh: [...agenda.fresh].sort(),
    asked: [...agenda.asked].map(([day, ids]) => [day, [...ids].sort()]),
    days: [...days].sort(([a], [b]) => a - b),
  };
}

/** What a card says, its history too; not where in the fold that is kept. */
function saidOf({ recalls, ...card }: ReviewCard): object {
  return { ...card, lastRow: undefined, recalls };
}
