import { canonicalEvents } from './canonical-events.ts';
import type { StudyEvent } from './model/event.ts';

/** An event that says something by itself. */
export type StandingEvent = Exclude<StudyEvent, { readonly type: 'revoked' }>;

/**
 * The log in its one order, without what was taken back. An event falls when a `revoked` that stands comes
 * after it in the log, so taking back a `revoked` gives back what it took. Read from the end, one pass
 * decides every event: those that could take it back are decided already.
 */
export function standingEvents(events: readonly StudyEvent[]): readonly StandingEvent[] {
  return standingIn(canonicalEvents(events));
}

/** Likewise, of events that are in the log's order already, each once. */
export function standingIn(log: readonly StudyEvent[]): readonly StandingEvent[] {
  if (log.every(stands)) return log;
  const standing: StandingEvent[] = [];
  const takenBack = new Set<string>();
  for (let place = log.length - 1; place >= 0; place--) {
    const event = log[place];
    if (event === undefined || takenBack.has(event.id)) continue;
    if (event.type === 'revoked') takenBack.add(event.event);
    else standing.push(event);
  }
  return standing.reverse();
}

/** Whether an event says something by itself. */
function stands(event: StudyEvent): event is StandingEvent {
  return event.type !== 'revoked';
}
