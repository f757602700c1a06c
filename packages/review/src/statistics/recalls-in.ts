import type { Recall, ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** Days of study from the first to the last, both included. */
export interface DaySpan {
  readonly from: StudyDay;
  readonly to: StudyDay;
}

/** Every recall of a span with its card, card by card. */
export function recallsIn(
  { cards }: ReviewState,
  { from, to }: DaySpan,
): readonly { readonly card: ReviewCard; readonly recall: Recall }[] {
  return [...cards.values()].flatMap((card) =>
    card.recalls.filter(({ day }) => day >= from && day <= to).map((recall) => ({ card, recall })),
  );
}
