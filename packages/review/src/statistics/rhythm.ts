import { studyDayOf } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** How regularly somebody studies. A day off takes one from the count and breaks nothing. */
export interface Rhythm {
  readonly studied: number;
  /** Days looked at, today included: fewer than asked for at the beginning. */
  readonly of: number;
}

/** On how many of the last so many days anything was studied, cards or quizzes; since the first day of study at most. */
export function rhythmOf({ days, dayRule }: ReviewState, now: Date, last = 30): Rhythm {
  const today = studyDayOf(now, dayRule);
  const first = Math.max(today - last + 1, Math.min(today, ...days.keys()));
  const studied = [...days.keys()].filter((day) => day >= first && day <= today).length;
  return { studied, of: today - first + 1 };
}
