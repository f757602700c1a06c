import type { StudyEvent } from '@sanad/lesson';

/** The events of a log by their sessions, in the order in which these are named. */
export function sessionEvents(events: readonly StudyEvent[]): readonly (readonly StudyEvent[])[] {
  const bySession = new Map<string, StudyEvent[]>();
  for (const event of events) {
    if (!('session' in event)) continue;
    bySession.set(event.session, [...(bySession.get(event.session) ?? []), event]);
  }
  return [...bySession.values()];
}
