import { ratings, type Rating } from '@sanad/lesson';
import { dayOfRating, type ReviewCard } from '../card/review-card.ts';
import { studyDayOf } from '../day/study-day.ts';
import { seedOf } from '../schedule/choose-day.ts';
import { Rater, type RatedCard } from '../schedule/rate-card.ts';
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
  const today = dayOfRating(card, studyDayOf(now, state.dayRule));
  const rater = new Rater(state, loadOf(state.agenda, card.schedule));
  const [again, hard, good, easy] = ratings.map((rating): NextInterval => {
    rater.rate(ratedOf(card), today, rating);
    const { step, days, minutes } = rater;
    return step < 0 ? { unit: 'days', days } : { unit: 'minutes', minutes };
  });
  return again && hard && good && easy && { again, hard, good, easy };
}

function ratedOf({ id, tries, lastDay, schedule, memory }: ReviewCard): RatedCard {
  const { stability, difficulty } = memory ?? { stability: Number.NaN, difficulty: Number.NaN };
  const step = 'step' in schedule ? schedule.step : 0;
  return { seed: seedOf(id), tries, lastDay, phase: schedule.phase, step, stability, difficulty };
}
