import type { Id } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/** Finds ids that two entities, two facts or two sentences share. */
export function checkIds({ lesson }: Reading): readonly Fault[] {
  const sentences = lesson.passage.flatMap((paragraph, p) =>
    paragraph.map(({ id }, s) => ({ id, path: `passage[${String(p)}][${String(s)}].id` })),
  );
  const entities = lesson.entities.map(({ id }, i) => ({ id, path: `entities[${String(i)}].id` }));
  const facts = lesson.facts.map(({ id }, i) => ({ id, path: `facts[${String(i)}].id` }));
  return [...repeated(sentences), ...repeated(entities), ...repeated(facts)];
}

function repeated(all: readonly { readonly id: Id; readonly path: string }[]): readonly Fault[] {
  const first = new Map<Id, string>();
  return all.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return fault(path, 'duplicate-id', 'repeated', id, earlier);
  });
}
