import type { StudyEvent } from '@sanad/lesson';

/**
 * The place in a log from which it must be folded when it changed at `changed`: at the latest there, and before
 * whatever is taken back after it and the beginning of every session that goes on after it. Undefined when that lies
 * before `earliest`.
 */
export function firstToFold(log: readonly StudyEvent[], changed: number, earliest: number): number | undefined {
  if (changed < earliest) return undefined;
  let first = changed;
  for (let place = log.length - 1; place >= first; place--) {
    const event = log[place];
    if (event === undefined || !('session' in event || event.type === 'revoked')) continue;
    const reach = lastBefore(log, place, earliest, reaching(event));
    if (reach === undefined) return undefined;
    first = Math.min(first, reach);
  }
  return first;
}

/** What an event reaches back to: what it takes back, or the beginning of its session. */
function reaching(event: StudyEvent): (other: StudyEvent) => boolean {
  if (event.type === 'revoked') return ({ id }) => id === event.event;
  const session = 'session' in event ? event.session : undefined;
  return (other) => other.type === 'started' && other.session === session;
}

function lastBefore(
  log: readonly StudyEvent[],
  from: number,
  earliest: number,
  isIt: (event: StudyEvent) => boolean,
): number | undefined {
  for (let place = from; place >= earliest; place--) {
    const event = log[place];
    if (event && isIt(event)) return place;
  }
  return undefined;
}
