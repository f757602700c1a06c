import type { Rating } from '@sanad/lesson';
import type { Phase } from '../card/review-card.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { recallsIn, type DaySpan } from './recalls-in.ts';
import { spreadOf } from './memory-figures.ts';

/** When, how long and with what outcome cards were studied. */
export interface TimeFigures {
  /** Time over cards and quiz answers, each at most a minute. */
  readonly milliseconds: number;
  /** Middle time of one rating, of those that were timed; undefined without any. */
  readonly medianMilliseconds: number | undefined;
  /** By hour of the learner's clock, 0 to 23: ratings given, and how many of them were not `again`. */
  readonly hours: readonly { readonly recalls: number; readonly recalled: number }[];
  /** How often each button was pressed, by what the card was before. */
  readonly buttons: Readonly<Record<Phase, Readonly<Record<Rating, number>>>>;
}

/** Time, hours and buttons over a span of days. Times are shown, and never rate anybody. */
export function timeFigures(state: ReviewState, span: DaySpan): TimeFigures {
  const recalls = recallsIn(state, span).map(({ recall }) => recall);
  const timed = recalls.flatMap(({ milliseconds }) => milliseconds ?? []);
  const hours = Array.from({ length: 24 }, () => ({ recalls: 0, recalled: 0 }));
  const none = () => ({ again: 0, hard: 0, good: 0, easy: 0 });
  const buttons = { new: none(), learning: none(), review: none(), relearning: none() };
  for (const { hour, rating, before } of recalls) {
    buttons[before.schedule.phase][rating] += 1;
    const entry = hours[hour];
    if (!entry) continue;
    entry.recalls += 1;
    if (rating !== 'again') entry.recalled += 1;
  }
  const days = [...state.days].filter(([day]) => day >= span.from && day <= span.to);
  return {
    milliseconds: days.reduce((sum, [, { milliseconds }]) => sum + milliseconds, 0),
    medianMilliseconds: spreadOf(timed, []).median,
    hours,
    buttons,
  };
}
