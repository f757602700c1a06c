import type { Fact, Id } from '@sanad/lesson';
import { daysOfDate, type Days } from './days.ts';
import type { ById } from './table.ts';

/** The days of an event's one date, if the text states it outright. */
export function daysOf({ values = {} }: Fact): Days | undefined {
  const [date, ...more] = Object.values(values).flatMap((value) => (value.type === 'date' ? value : []));
  if (!date || more.length > 0 || date.expression || date.certainty === 'inferred') return undefined;
  return daysOfDate(date.edtf);
}

/**
 * Whether the passage shows that one event came before another: by dates that cannot be taken for one another, or
 * because it says so of them, or of an event between them.
 */
export function comesBefore({ facts }: { readonly facts: ById<Fact> }, earlier: Fact, later: Fact): boolean {
  const before = daysOf(earlier);
  const seen = new Set<Id>();
  const open = [later];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    const days = daysOf(fact);
    if (before && days && before.to < days.from) return true;
    if (fact.after?.facts.includes(earlier.id) === true) return true;
    for (const id of fact.after?.facts ?? []) {
      const known = facts.get(id);
      if (!known || seen.has(id)) continue;
      seen.add(id);
      open.push(known);
    }
  }
  return false;
}
