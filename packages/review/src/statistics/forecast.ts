import { studyDayOf, type StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { isRetired } from '../queue/standing.ts';

/** What will be due if nothing is forgotten, nothing new is learnt and every day's cards are done. */
export interface Forecast {
  /** Cards that were due before today and still wait. */
  readonly backlog: number;
  /** From today on, one entry a day: cards in review due on it, and today also those in the midst of learning. */
  readonly days: readonly { readonly day: StudyDay; readonly due: number }[];
}

/** The forecast for so many days from today. Suspended cards and those whose lesson has retired by then do not count. */
export function forecastOf(state: ReviewState, now: Date, days: number): Forecast {
  const today = studyDayOf(now, state.dayRule);
  const due = Array.from({ length: days }, (_, i) => ({ day: today + i, due: 0 }));
  let backlog = 0;
  for (const card of state.cards.values()) {
    const { schedule } = card;
    if (schedule.phase === 'new' || card.suspended) continue;
    const day = schedule.phase === 'review' ? Math.max(schedule.dueDay, card.buriedUntil ?? 0) : today;
    if (isRetired(state, card, Math.max(day, today))) continue;
    if (day < today) backlog += 1;
    const entry = due[day - today];
    if (entry) entry.due += 1;
  }
  return { backlog, days: due };
}
