import type { Rating } from '@sanad/lesson';
import type { CardSchedule } from '../card/review-card.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';

/** A repetition within the day. */
export interface LearningStep {
  readonly phase: 'learning' | 'relearning';
  readonly step: number;
  readonly minutes: number;
}

type StepSettings = Pick<ReviewSettings, 'learningStepsMinutes' | 'relearningStepsMinutes'>;

/**
 * The repetition that follows a rating, as in FSRS and Anki; undefined when the card comes again after days.
 * `again` goes back to the first step, `hard` stays (on the first step longer than `again`), `good` goes on.
 */
export function learningStepAfter(
  schedule: CardSchedule,
  rating: Rating,
  settings: StepSettings,
): LearningStep | undefined {
  const { phase } = schedule;
  const isLearning = phase === 'new' || phase === 'learning';
  const steps = isLearning ? settings.learningStepsMinutes : settings.relearningStepsMinutes;
  const to = isLearning ? 'learning' : 'relearning';
  const current = 'step' in schedule ? schedule.step : 0;
  const [first] = steps;
  if (first === undefined || current >= steps.length || rating === 'easy') return undefined;
  if (rating === 'again') return { phase: to, step: 0, minutes: first };
  if (phase === 'review') return undefined;
  if (rating === 'hard') return { phase: to, step: current, minutes: hardMinutes(first, steps[1]) };
  const next = steps[current + 1];
  return next === undefined ? undefined : { phase: to, step: current + 1, minutes: next };
}

/** Half way to the second step, or half as long again as the only one. */
function hardMinutes(first: number, second: number | undefined): number {
  return Math.round(second === undefined ? first * 1.5 : (first + second) / 2);
}
