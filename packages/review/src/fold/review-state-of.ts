import type { StudyEvent } from '@sanad/lesson';
import type { OffsetAt } from '../day/study-day.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { ReviewFold } from './review-fold.ts';
import type { ReviewState } from './review-state.ts';

/**
 * The cards of a log. Any order and any repetition of the same events, in whatever pieces two devices bring them,
 * gives the same state; a log cut short is a log. Undone events count as never said. `offsetAt` serves for events
 * that do not say how far the learner's clock was ahead of UTC.
 */
export function reviewStateOf(
  events: readonly StudyEvent[],
  settings: ReviewSettings,
  offsetAt: OffsetAt,
): ReviewState {
  return new ReviewFold(events, settings, offsetAt).state;
}
