import type { Fact, Id } from '@sanad/lesson';
import type { Days, LessonDates } from './days.ts';
import type { ById } from './table.ts';

/** What is known of a lesson's events. */
export interface Events {
  readonly facts: ById<Fact>;
  readonly dates: LessonDates;
}

/** The days of an event's one date, if the text states it outright. */
export function daysOf({ dates }: Pick<Events, 'dates'>, { values = {} }: Fact): Days | undefined {
  const [date, ...more] = Object.values(values).flatMap((value) => (value.type === 'date' ? value : []));
  if (!date || more.length > 0 || date.expression || date.certainty === 'inferred') return undefined;
  return dates.daysOf(date.edtf);
}

/**
 * Whether the passage shows that one event came before another: by dates that cannot be taken for one another, or
 * because it says so of them, or of an event between them.
 */
export function comesBefore(events: Events, earlier: Fact, later: Fact): boolean {
  const before = daysOf(events, earlier);
  const seen = new Set<Id>();
  const open = [later];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    const days = daysOf(events, fact);
    if (before && days && before.to < days.from) return true;
    if (fact.after?.facts.includes(earlier.id) === true) return true;
    for (const id of fact.after?.facts ?? []) {
      const known = events.facts.get(id);
      if (!known || seen.has(id)) continue;
      seen.add(id);
      open.push(known);
    }
  }
  return false;
}
