import { parseEdtf } from '@sanad/language';
import type { Value } from '../model/lesson.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds dates that are not EDTF and ranges whose ends are the wrong way round. */
export function checkValues({ lesson }: Reading): readonly LessonProblem[] {
  const found = lesson.asOf && !parseEdtf(lesson.asOf.edtf).ok ? [badDate(lesson.asOf.edtf, 'asOf.edtf')] : [];
  for (const [i, { values = {} }] of lesson.facts.entries()) {
    for (const role of Object.keys(values)) {
      const value = values[role];
      if (value) found.push(...valueProblems(value, i, role));
    }
  }
  return found;
}

function valueProblems(value: Value, fact: number, role: string): readonly LessonProblem[] {
  const path = `facts[${String(fact)}].values.${role}`;
  if (value.type === 'date' && !parseEdtf(value.edtf).ok) return [badDate(value.edtf, `${path}.edtf`)];
  if (value.type !== 'number' || value.min <= value.max) return [];
  const range = `${String(value.min)}..${String(value.max)}`;
  return [problem(path, 'bad-number', `${range} ends before it begins`, `${range} ينتهي قبل أن يبدأ`)];
}

function badDate(edtf: string, path: string): LessonProblem {
  const text = quoted(edtf);
  return problem(
    path,
    'bad-date',
    `"${text}" is not a date Sanad can read; write EDTF such as 2020-06-22, 2020-06 or 2020`,
    `«${text}» ليس تاريخًا مقروءًا؛ اكتبه بصيغة EDTF مثل 2020-06-22 أو 2020-06 أو 2020`,
  );
}
