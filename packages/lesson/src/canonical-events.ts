import type { StudyEvent } from './model/event.ts';

/** Events by instant, then id, each id once: the first of those given. The same for any order and repetition of the same events. */
export function canonicalEvents(events: Iterable<StudyEvent>): readonly StudyEvent[] {
  const given = Array.isArray(events) ? (events as readonly StudyEvent[]) : [...events];
  if (isCanonical(given)) return given;
  const byId = new Map<string, StudyEvent>();
  for (const event of given) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort(compareEvents);
}

/** Below 0 when `a` comes first in a log, above 0 when `b` does, 0 when they are the same event. */
export function compareEvents(a: StudyEvent, b: StudyEvent): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

/** Whether events stand in the log's order already, and none twice since their ids ascend too: most logs are read back so. */
function isCanonical(events: readonly StudyEvent[]): boolean {
  return events.every((event, i) => {
    const before = events[i - 1];
    return before === undefined || (before.at <= event.at && before.id < event.id);
  });
}

/** By UTF-16 code units: the same on every machine, unlike a locale's order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
