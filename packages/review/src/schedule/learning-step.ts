import type { Phase } from '../card/review-card.ts';
import type { Grade } from '../memory/next-state.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';

type StepSettings = Pick<ReviewSettings, 'learningStepsMinutes' | 'relearningStepsMinutes'>;

/**
 * The step of learning, from 0, that follows a rating at a step of a phase, as in FSRS and Anki; -1 when the card comes
 * again after days. `again` goes back to the first step, `hard` stays, `good` goes on.
 */
export function stepAfter(phase: Phase, current: number, grade: Grade, settings: StepSettings): number {
  const { length } = stepsOf(phase, settings);
  if (current >= length || grade === 4) return -1;
  if (grade === 1) return 0;
  if (phase === 'review') return -1;
  if (grade === 2) return current;
  return current + 1 < length ? current + 1 : -1;
}

/** The phase of a card at a step that follows another phase. */
export function learningAfter(phase: Phase): 'learning' | 'relearning' {
  return phase === 'new' || phase === 'learning' ? 'learning' : 'relearning';
}

/** Minutes until the step that follows a rating; where `hard` stays on the first step, longer than after `again`. */
export function minutesTo(step: number, phase: Phase, grade: Grade, settings: StepSettings): number {
  const steps = stepsOf(phase, settings);
  const [first = 0, second] = steps;
  if (grade !== 2) return steps[step] ?? first;
  return Math.round(second === undefined ? first * 1.5 : (first + second) / 2);
}

function stepsOf(phase: Phase, { learningStepsMinutes, relearningStepsMinutes }: StepSettings): readonly number[] {
  return learningAfter(phase) === 'learning' ? learningStepsMinutes : relearningStepsMinutes;
}
