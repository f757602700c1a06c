import type * as v from 'valibot';
import { problem, quoted, type LessonProblem, type LessonProblemCode } from './problem.ts';

/** Says in our words what a schema issue means to the lesson's author. */
export function shapeProblem(issue: v.BaseIssue<unknown>): LessonProblem {
  const path = jsonPath(issue);
  const received = quoted(issue.received);
  const expected = quoted(issue.expected ?? '');
  if (issue.expected === 'never') {
    return problem(path, 'wrong-shape', 'this field is not part of the format', 'هذا الحقل ليس من الصيغة');
  }
  if (issue.received === 'undefined') {
    return problem(path, 'wrong-shape', `this field is missing (${expected})`, `هذا الحقل ناقص (${expected})`);
  }
  if (issue.type === 'regex') {
    return problem(
      path,
      'bad-id',
      `${received} is not a valid id: lower-case Latin letters, digits and hyphens`,
      `${received} ليس معرّفًا صالحًا: حروف لاتينية صغيرة وأرقام وشُرَط`,
    );
  }
  const code: LessonProblemCode = 'wrong-shape';
  return problem(path, code, `expected ${expected}, found ${received}`, `المتوقّع ${expected} والموجود ${received}`);
}

function jsonPath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    const name = quoted(String(key));
    return path === '' ? name : `${path}.${name}`;
  }, '');
}
