import { ratings } from '@sanad/lesson';
import type { ReviewState } from '../fold/review-state.ts';

/** One rating of a history. */
export interface TrainingReview {
  /** 1 for `again` to 4 for `easy`. */
  readonly rating: number;
  /** Whole days since the rating before; 0 for the first. */
  readonly days: number;
}

/** The ratings of one card, oldest first. */
export type History = readonly TrainingReview[];

/** Fewer foretold reviews than this say too little about one learner. */
export const reviewsForTraining = 400;

/** What weights can be fitted to: the ratings of every card that has been rated twice or more, by card id. */
export function historiesOf({ cards }: ReviewState): readonly History[] {
  return [...cards.values()]
    .filter(({ tries }) => tries > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ recalls }) =>
      recalls.map(({ rating, elapsedDays = 0 }) => ({ rating: ratings.indexOf(rating) + 1, days: elapsedDays })),
    );
}

/** Reviews that can be foretold: those after at least a night. */
export function foretoldReviews(histories: readonly History[]): number {
  return histories.reduce((sum, history) => sum + history.filter(isForetold).length, 0);
}

/** Whether a rating says something about forgetting over days. */
export function isForetold({ days }: TrainingReview): boolean {
  return days > 0;
}
