import { openEnds } from '@sanad/language';
import type { AsOf, Fact, Id, Lesson, Value } from '@sanad/lesson';
import { dayOrdinal, daysOfDate } from '../days.ts';

type DateValue = Extract<Value, { readonly type: 'date' }>;

/** What stands on a lesson's line of time: something dated, something only put after something else, the text itself. */
export type TimelineEntry =
  | {
      readonly kind: 'dated';
      readonly fact: Fact;
      readonly date: DateValue;
      /** Whether the text states the date, rather than tell it from where it stands or let it be worked out. */
      readonly isStated: boolean;
    }
  | {
      readonly kind: 'ordered';
      readonly fact: Fact;
      /** What the text says came before; empty where it only says what came after. */
      readonly after: readonly Fact[];
    }
  | { readonly kind: 'written'; readonly asOf: AsOf };

interface Place {
  readonly entry: TimelineEntry;
  readonly id: Id;
  readonly after: readonly Id[];
  readonly key: Key;
}

/** First and last day that it may have been, and what comes after something on the same days. */
type Key = readonly [from: number, to: number, rank: number];

const unknown: Key = [-Infinity, -Infinity, 0];

/**
 * The dated events, figures and plans of a lesson, the events that it only puts in order, and when it was written, in
 * order of time. What the passage shows to have come before something stands before it; of two that may have been at
 * the same time, that which may have begun first.
 */
export function timelineOf(lesson: Lesson): readonly TimelineEntry[] {
  const facts = new Map(lesson.facts.filter(isOnTimeline).map((fact) => [fact.id, fact]));
  const named = new Set([...facts.values()].flatMap(({ after }) => after?.facts ?? []));
  const shown = [...facts.values()].filter((fact) => dateOf(fact) ?? fact.after ?? named.has(fact.id));
  const places = shown.map((fact): Place => {
    const after = (fact.after?.facts ?? []).filter((id) => facts.has(id));
    return { entry: entryOf(fact, facts), id: fact.id, after, key: keyOf(fact, facts, new Set()) };
  });
  const written = lesson.asOf && placeOfWriting(lesson.asOf);
  return inOrder(written ? [...places, written] : places);
}

function isOnTimeline({ nature }: Fact): boolean {
  return nature === 'event' || nature === 'figure' || nature === 'plan';
}

function entryOf(fact: Fact, facts: ReadonlyMap<Id, Fact>): TimelineEntry {
  const date = dateOf(fact);
  if (date) {
    return { kind: 'dated', fact, date, isStated: date.expression === undefined && date.certainty !== 'inferred' };
  }
  return { kind: 'ordered', fact, after: (fact.after?.facts ?? []).flatMap((id) => facts.get(id) ?? []) };
}

/** The first date of a fact that can be read. */
function dateOf({ values = {} }: Fact): DateValue | undefined {
  return Object.values(values)
    .filter((value) => value.type === 'date')
    .find(({ edtf }) => daysOfDate(edtf) !== undefined);
}

/** By its date; without one, right after the last of what came before. `seen` guards against events in a circle. */
function keyOf(fact: Fact, facts: ReadonlyMap<Id, Fact>, seen: Set<Id>): Key {
  const date = dateOf(fact);
  if (date) return dateKey(date.edtf);
  if (seen.has(fact.id)) return unknown;
  seen.add(fact.id);
  const earlier = (fact.after?.facts ?? [])
    .flatMap((id) => facts.get(id) ?? [])
    .map((each) => keyOf(each, facts, seen));
  if (earlier.length === 0) return unknown;
  const latest = (part: 0 | 1 | 2): number => Math.max(...earlier.map((key) => key[part]));
  return [latest(0), latest(1), latest(2) + 1];
}

function dateKey(edtf: string): Key {
  const days = daysOfDate(edtf);
  if (!days) return unknown;
  const { from, to } = days;
  return [from === dayOrdinal(openEnds.earliest) ? to : from, to, 0];
}

function placeOfWriting(asOf: AsOf): Place {
  const [from, to] = dateKey(asOf.edtf);
  return { entry: { kind: 'written', asOf }, id: '', after: [], key: [from, to, Infinity] };
}

/** By their keys, but nothing before what it comes after. */
function inOrder(places: readonly Place[]): readonly TimelineEntry[] {
  const waiting = [...places].sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  const open = new Set(waiting.map(({ id }) => id));
  const ordered: TimelineEntry[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after }) => !after.some((id) => open.has(id)));
    for (const { entry, id } of waiting.splice(Math.max(0, ready), 1)) {
      open.delete(id);
      ordered.push(entry);
    }
  }
  return ordered;
}
