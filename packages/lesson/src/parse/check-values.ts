import { parseEdtf } from '@sanad/language';
import type { Value } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import { quoted } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds dates that are not EDTF and ranges whose ends are the wrong way round. */
export function checkValues({ lesson }: Reading): readonly Fault[] {
  const found = lesson.asOf && !parseEdtf(lesson.asOf.edtf).ok ? [badDate(lesson.asOf.edtf, 'asOf.edtf')] : [];
  for (const [i, { values = {} }] of lesson.facts.entries()) {
    for (const role of Object.keys(values)) {
      const value = values[role];
      if (value) found.push(...valueProblems(value, i, role));
    }
  }
  return found;
}

function valueProblems(value: Value, index: number, role: string): readonly Fault[] {
  const path = `facts[${String(index)}].values.${role}`;
  if (value.type === 'date' && !parseEdtf(value.edtf).ok) return [badDate(value.edtf, `${path}.edtf`)];
  if (value.type !== 'number' || value.min <= value.max) return [];
  return [fault(path, 'bad-number', 'backwards', `${String(value.min)}..${String(value.max)}`)];
}

function badDate(edtf: string, path: string): Fault {
  return fault(path, 'bad-date', 'noDate', quoted(edtf));
}
