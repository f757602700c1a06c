import { parseEdtf } from '@sanad/language';
import type { Value } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import { quoted } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds dates that are not EDTF and ranges whose ends are the wrong way round. */
export function checkValues({ lesson }: Reading): readonly Fault[] {
  const values = lesson.facts.flatMap((fact, i) =>
    Object.entries(fact.values ?? {}).map(([role, value]) => ({ value, path: `facts[${String(i)}].values.${role}` })),
  );
  const asOf = lesson.asOf ? [...date(lesson.asOf.edtf, 'asOf.edtf')] : [];
  return [...asOf, ...values.flatMap(({ value, path }) => [...valueProblems(value, path)])];
}

function* valueProblems(value: Value, path: string): Generator<Fault> {
  if (value.type === 'date') yield* date(value.edtf, `${path}.edtf`);
  if (value.type === 'number' && value.min > value.max) {
    yield fault(path, 'bad-number', 'backwards', `${String(value.min)}..${String(value.max)}`);
  }
}

function* date(edtf: string, path: string): Generator<Fault> {
  if (parseEdtf(edtf).ok) return;
  yield fault(path, 'bad-date', 'noDate', quoted(edtf));
}
