import type { Rating } from '@sanad/lesson';
import { dayOfRating } from '../card/review-card.ts';
import { studyDayOf } from '../day/study-day.ts';
import { nextsOf, ratings } from '../schedule/rate-card.ts';
import { loadOf } from '../fold/agenda.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** How long until a card comes again. */
export type NextInterval =
  { readonly unit: 'minutes'; readonly minutes: number } | { readonly unit: 'days'; readonly days: number };

/**
 * What each button would do to a card, before one is pressed: exactly what the fold makes of a `reviewed` event at
 * that instant. A clock before the last review counts as the last review's day. Undefined for an unknown card.
 */
export function nextIntervals(
  state: ReviewState,
  cardId: string,
  now: Date,
): Readonly<Record<Rating, NextInterval>> | undefined {
  const card = state.cards.get(cardId);
  if (!card) return undefined;
  const load = loadOf(state.agenda, card.schedule);
  const today = dayOfRating(card, studyDayOf(now, state.dayRule));
  const nexts = nextsOf(state, { card, today, load }, 'easy');
  const [again, hard, good, easy] = ratings.map((_, i): NextInterval => {
    const next = nexts[i];
    if (next === undefined) throw new Error(`no outcome of ${String(ratings[i])}`);
    return next.phase === 'review' ? { unit: 'days', days: next.days } : { unit: 'minutes', minutes: next.minutes };
  });
  return again && hard && good && easy && { again, hard, good, easy };
}
