import { resumePosition, type Session } from '@sanad/quiz';
import type { Study } from '../study.ts';

/** Moves an unfinished quiz to where going on begins. */
export async function moveToResume(log: Study['log'], session: Session): Promise<void> {
  const to = resumePosition(session);
  if (session.status === 'open' && to !== session.position) await log.move(session, to);
}

/** Opens an unfinished quiz where going on begins; for a link to it. */
export function resumeQuiz(
  { log, navigation }: Pick<Study, 'log' | 'navigation'>,
  session: Session,
): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    void moveToResume(log, session).then(() => {
      navigation.go({ screen: 'quiz', session: session.id });
    });
  };
}
