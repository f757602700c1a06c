import type { StudyEvent } from '@sanad/lesson';

/**
 * The first place from `from` on at which a log can be cut in two: nothing from there on takes back what stands before
 * it, or belongs to a session that began before it. The log's end is always such a place.
 */
export function closedPlace(log: readonly StudyEvent[], from: number): number {
  const places = placesOf(log, from);
  let [closed, reach] = [log.length, log.length];
  for (let place = log.length - 1; place >= from; place--) {
    const event = log[place];
    if (event) reach = Math.min(reach, reachOf(event, places) ?? place);
    if (reach >= place) closed = place;
  }
  return closed;
}

/** The places of what can be reached: events by id, sessions by that of their beginning. */
function placesOf(log: readonly StudyEvent[], from: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = from; place < log.length; place++) {
    const event = log[place];
    if (event) places.set(event.id, place);
    if (event?.type === 'started') places.set(`session ${event.session}`, place);
  }
  return places;
}

/** How far back an event reaches: -1 for beyond the places; undefined for no further than itself. */
function reachOf(event: StudyEvent, places: ReadonlyMap<string, number>): number | undefined {
  if (event.type === 'revoked') return places.get(event.event) ?? -1;
  return 'session' in event ? (places.get(`session ${event.session}`) ?? -1) : undefined;
}
