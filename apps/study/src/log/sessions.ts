import type { Session } from '@sanad/quiz';

const byLastStep = (a: Session, b: Session): number => (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : 0);

/** The unfinished quiz that was worked on last, of one lesson or of any. */
export function unfinished(sessions: readonly Session[], lesson?: string): Session | undefined {
  return sessions
    .filter(({ status }) => status === 'open')
    .filter(isOf(lesson))
    .sort(byLastStep)[0];
}

/** The quiz that was finished last, of one lesson or of any. */
export function lastFinished(sessions: readonly Session[], lesson?: string): Session | undefined {
  return sessions
    .filter(({ status }) => status === 'submitted')
    .filter(isOf(lesson))
    .sort(byLastStep)[0];
}

function isOf(lesson: string | undefined): (session: Session) => boolean {
  return (session) => lesson === undefined || session.lesson.id === lesson;
}
