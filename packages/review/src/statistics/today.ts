import type { Rating } from '@sanad/lesson';
import { studyDayOf } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { recallsIn } from './recalls-in.ts';

/** What was done with cards today. */
export interface Today {
  /** Ratings given, repetitions included. */
  readonly recalls: number;
  /** Different cards rated. */
  readonly cards: number;
  /** Of these, cards rated for the first time. */
  readonly newCards: number;
  readonly byRating: Readonly<Record<Rating, number>>;
  /** Time taken over cards and quiz answers, each at most a minute. */
  readonly milliseconds: number;
}

/** Today, from the last turn of the day until now. Typed quiz answers that counted as reviews are among the recalls. */
export function todayOf(state: ReviewState, now: Date): Today {
  const day = studyDayOf(now, state.dayRule);
  const recalls = recallsIn(state, { from: day, to: day });
  const byRating = { again: 0, hard: 0, good: 0, easy: 0 };
  for (const { recall } of recalls) byRating[recall.rating] += 1;
  return {
    recalls: recalls.length,
    cards: new Set(recalls.map(({ card }) => card.id)).size,
    newCards: recalls.filter(({ recall }) => recall.before.schedule.phase === 'new').length,
    byRating,
    milliseconds: state.days.get(day)?.milliseconds ?? 0,
  };
}
