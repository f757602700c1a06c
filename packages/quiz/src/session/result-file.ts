import { err, ok, type Result } from '@sanad/language';
import type { ResultFile } from '@sanad/lesson';
import type { IllegalStep } from './illegal-step.ts';
import type { Session } from './session.ts';

/** A session as a file to hand in, under a label if the learner wants one. Refuses a quiz that is still open. */
export function resultFileOf(session: Session, learner?: string): Result<ResultFile, IllegalStep> {
  if (session.status === 'open') return err({ code: 'not-submitted' });
  const { id, quiz, settings, unlimited, startedAt, lastAt, answers } = session;
  const label = learner?.trim();
  return ok({
    format: 'sanad-result/1',
    session: id,
    ...(label !== undefined && label !== '' && { learner: label }),
    quiz,
    ...(settings && { settings }),
    ...(unlimited && { unlimited }),
    startedAt,
    lastAt,
    answers: [...answers].map(([item, { points, tries }]) => ({ item, points, tries })),
  });
}
