import type { StudyEvent } from './model/event.ts';

/** Events by instant, then id, each id once: the first of those given. The same for any order and repetition of the same events. */
export function canonicalEvents(events: Iterable<StudyEvent>): readonly StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** By UTF-16 code units: the same on every machine, unlike a locale's order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
