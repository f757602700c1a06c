import { parseEdtf } from '@sanad/language';
import type { Value } from '../model/lesson.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds dates that are not EDTF and ranges whose ends are the wrong way round. */
export function checkValues({ lesson }: Reading): readonly LessonProblem[] {
  const values = lesson.facts.flatMap((fact, i) =>
    Object.entries(fact.values ?? {}).map(([role, value]) => ({ value, path: `facts[${String(i)}].values.${role}` })),
  );
  const asOf = lesson.asOf ? [...date(lesson.asOf.edtf, 'asOf.edtf')] : [];
  return [...asOf, ...values.flatMap(({ value, path }) => [...valueProblems(value, path)])];
}

function* valueProblems(value: Value, path: string): Generator<LessonProblem> {
  if (value.type === 'date') yield* date(value.edtf, `${path}.edtf`);
  if (value.type === 'number' && value.min > value.max) {
    const range = `${String(value.min)}..${String(value.max)}`;
    yield problem(path, 'bad-number', `${range} ends before it begins`, `${range} ينتهي قبل أن يبدأ`);
  }
}

function* date(edtf: string, path: string): Generator<LessonProblem> {
  if (parseEdtf(edtf).ok) return;
  const text = quoted(edtf);
  yield problem(
    path,
    'bad-date',
    `"${text}" is not a date Sanad can read; write EDTF such as 2020-06-22, 2020-06 or 2020`,
    `«${text}» ليس تاريخًا مقروءًا؛ اكتبه بصيغة EDTF مثل 2020-06-22 أو 2020-06 أو 2020`,
  );
}
