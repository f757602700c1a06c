import type { Id } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/** Finds ids that two entities, two facts or two sentences share. */
export function checkIds({ lesson }: Reading): readonly Fault[] {
  const places = lesson.passage.flatMap((paragraph, p) =>
    paragraph.map((_, s) => `passage[${String(p)}][${String(s)}]`),
  );
  return [
    ...repeated(lesson.passage.flat(), (i) => places[i] ?? 'passage'),
    ...repeated(lesson.entities, (i) => `entities[${String(i)}]`),
    ...repeated(lesson.facts, (i) => `facts[${String(i)}]`),
  ];
}

function repeated(all: readonly { readonly id: Id }[], pathOf: (i: number) => string): readonly Fault[] {
  const first = new Map<Id, number>();
  const found: Fault[] = [];
  for (const [i, { id }] of all.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    else found.push(fault(`${pathOf(i)}.id`, 'duplicate-id', 'repeated', id, `${pathOf(earlier)}.id`));
  }
  return found;
}
