import { standingEvents, type SessionEvent, type StudyEvent } from '@sanad/lesson';
import { foldSession } from './fold-session.ts';
import type { Session } from './session.ts';

/**
 * The sessions of a log, oldest first. Any order and any repetition of the same events gives the same
 * sessions. What was done with cards, and events of a session whose start is missing, are left out.
 */
export function sessionsOf(events: readonly StudyEvent[]): readonly Session[] {
  const bySession = new Map<string, SessionEvent[]>();
  for (const event of standingEvents(events)) {
    if (!('session' in event)) continue;
    const own = bySession.get(event.session);
    if (own) own.push(event);
    else bySession.set(event.session, [event]);
  }
  return [...bySession.values()].flatMap((own) => foldSession(own) ?? []);
}
