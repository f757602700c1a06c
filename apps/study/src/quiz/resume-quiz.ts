import type { Session } from '@sanad/quiz';
import type { Study } from '../study.ts';

/** Where going on begins: the question the learner is at or, when it is answered, the next that is not. */
export function resumePosition({ quiz, answers, position }: Session): number {
  const isOpen = (index: number): boolean => !answers.has(quiz.items[index]?.id ?? '');
  const indexes = [...quiz.items.keys()];
  return indexes.slice(position).find(isOpen) ?? indexes.find(isOpen) ?? position;
}

/** Moves an unfinished quiz to where going on begins. */
export async function moveToResume(log: Study['log'], session: Session): Promise<void> {
  const to = resumePosition(session);
  if (session.status === 'open' && to !== session.position) await log.record(session, { type: 'moved', to });
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
