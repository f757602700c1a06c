/** Going on with what a store has; loaded only where a quiz is given a store. */
import type { Quiz, StudyEvent } from '@sanad/lesson';
import { resumePosition, sessionsOf, type Session } from '@sanad/quiz';
import type { QuizStore } from './quiz-store.ts';
import { SittingLog } from './sitting-log.ts';
import { Sitting, type Surroundings } from './sitting.ts';

export { SittingLog };

type Outside = Pick<Surroundings, 'host' | 'changed'>;

/** Goes on with a session of a store; undefined when the store has none of this id. */
export async function resumeSession(outside: Outside, store: QuizStore, id: string): Promise<Sitting | undefined> {
  return resume(outside, store, await store.eventsOf(id));
}

/** Which session to go on with. */
interface Wanted {
  readonly lesson: string;
  /** Only one with its items. */
  readonly prepared?: Quiz;
  /** Whether its page was left: then also one that is handed in. */
  readonly isLeft: boolean;
}

/**
 * Goes on, at the next open question, with the unfinished session of a lesson that was worked on last. Undefined when the
 * store has none.
 */
export async function resumeLast(outside: Outside, store: QuizStore, wanted: Wanted): Promise<Sitting | undefined> {
  const events = await store.events();
  const open = lastOf(sessionsOf(events), wanted);
  const own = events.filter((event) => 'session' in event && event.session === open?.id);
  const sitting = open && resume(outside, store, own);
  const to = sitting && resumePosition(sitting.session);
  if (to !== undefined && to !== sitting?.session.position) await sitting?.take({ type: 'move', to });
  return sitting;
}

function resume(outside: Outside, store: QuizStore, events: readonly StudyEvent[]): Sitting | undefined {
  const log = new SittingLog(store, events);
  const own = log.standing([]);
  return own.some(({ type }) => type === 'started') ? new Sitting({ ...outside, log }, own) : undefined;
}

function lastOf(sessions: readonly Session[], { lesson, prepared, isLeft }: Wanted): Session | undefined {
  const itemsOf = ({ items }: Quiz): string => items.map(({ id }) => id).join(' ');
  return sessions
    .filter(({ status }) => isLeft || status === 'open')
    .filter((session) => session.lesson.id === lesson && (!prepared || itemsOf(session.quiz) === itemsOf(prepared)))
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1))[0];
}
