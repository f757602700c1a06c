import type { StandingEvent, StudyEvent } from '@sanad/lesson';

/** Cards, besides those that are known, of which something is said before they are added or without that they ever are. */
export function cardsAddedLate(events: readonly StandingEvent[], known: ReadonlyMap<string, unknown>): Set<string> {
  const added = new Set<string>();
  const late = new Set<string>();
  for (const event of events) {
    if (!('card' in event) || added.has(event.card) || known.has(event.card)) continue;
    if (event.type === 'card-added') added.add(event.card);
    else late.add(event.card);
  }
  return late;
}

/** Where something is said of a card before it is added, all cards, so that they stand in the order they were added. */
export function cardsToBegin(events: readonly StandingEvent[]): Set<string> {
  const late = cardsAddedLate(events, new Map());
  if (late.size > 0) for (const event of events) if (event.type === 'card-added') late.add(event.card);
  return late;
}

/** Whether one of these cards is added, if only to be taken back. */
export function addsAny(events: readonly StudyEvent[], cards: ReadonlySet<string>): boolean {
  return cards.size > 0 && events.some((event) => event.type === 'card-added' && cards.has(event.card));
}
