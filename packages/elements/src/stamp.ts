import type { StudyEvent } from '@sanad/lesson';

/** When an event happens, and how far the learner's clock is ahead of UTC there and then. */
export function stampOf(at: Date): Required<Pick<StudyEvent, 'at' | 'offset'>> {
  return { at: at.toISOString(), offset: 0 - at.getTimezoneOffset() };
}
