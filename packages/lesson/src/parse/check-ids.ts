import type { Id } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds ids that two entities, two facts or two sentences share. */
export function checkIds({ lesson }: Reading): readonly LessonProblem[] {
  const places = lesson.passage.flatMap((paragraph, p) =>
    paragraph.map((_, s) => `passage[${String(p)}][${String(s)}]`),
  );
  return [
    ...repeated(lesson.passage.flat(), (i) => places[i] ?? 'passage'),
    ...repeated(lesson.entities, (i) => `entities[${String(i)}]`),
    ...repeated(lesson.facts, (i) => `facts[${String(i)}]`),
  ];
}

function repeated(all: readonly { readonly id: Id }[], pathOf: (i: number) => string): readonly LessonProblem[] {
  const first = new Map<Id, number>();
  const found: LessonProblem[] = [];
  for (const [i, { id }] of all.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    else found.push(duplicate(id, pathOf(i), pathOf(earlier)));
  }
  return found;
}

function duplicate(id: Id, path: string, earlier: string): LessonProblem {
  return problem(
    `${path}.id`,
    'duplicate-id',
    `"${id}" is already the id at ${earlier}.id`,
    `المعرّف «${id}» مستعمل في ${earlier}.id`,
  );
}
