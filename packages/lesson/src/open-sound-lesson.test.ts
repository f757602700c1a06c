import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { openLesson } from './open-lesson.ts';
import { openSoundLesson } from './open-sound-lesson.ts';

test('a page opens a sound lesson as everyone does', () => {
  const opened = openLesson(libraryLesson);
  expect(opened.ok && opened.value).toEqual(openSoundLesson(libraryLesson));
});

/** Paths into JSON, as lists of keys. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

/** A copy in which something else stands at a path, or nothing. */
function withChange(value: unknown, [key, ...rest]: readonly string[], change: unknown): unknown {
  if (key === undefined) return change;
  const inner = Object.entries(value as object).flatMap(([name, at]) => {
    if (name !== key) return [[name, at as unknown] as const];
    const changed = withChange(at, rest, change);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Array.isArray(value) ? inner.map(([, at]) => at) : Object.fromEntries(inner);
}

const paths = pathsIn(libraryLesson);
const change = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, '', 'nowhere', '@date', 'UPPER', '{a|b}', '{', 1.5, -1, 0, [], {}, [[]]),
  fc.nat(),
  fc.nat(paths.length - 1).map((at) =>
    (paths[at] ?? []).reduce<unknown>((value, key) => {
      return (value as Record<string, unknown>)[key];
    }, libraryLesson),
  ),
);

prop.prop([fc.nat(paths.length - 1), change], { numRuns: 1000 })(
  'nothing is opened on a page that is not opened elsewhere, whatever is changed in a lesson',
  (at, to) => {
    const changed = withChange(structuredClone(libraryLesson), paths[at] ?? [], to);
    const opened = openSoundLesson(changed);
    if (opened !== undefined) expect(openLesson(changed)).toEqual({ ok: true, value: opened });
  },
);

prop.prop([fc.jsonValue()])('whatever JSON it is given, it answers', (input) => {
  expect(openSoundLesson(input)).toBeUndefined();
});
