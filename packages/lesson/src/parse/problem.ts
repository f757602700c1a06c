import type { Localized } from '../model/lesson.ts';

/** What can be wrong with a lesson file. */
export type LessonProblemCode =
  | 'not-json-object'
  | 'too-large'
  | 'too-many-facts'
  | 'unknown-format'
  | 'newer-format'
  | 'wrong-shape'
  | 'bad-id'
  | 'duplicate-id'
  | 'malformed-text'
  | 'missing-language'
  | 'unknown-reference'
  | 'differing-references'
  | 'evidence-without-mention'
  | 'surface-holds-particle'
  | 'surface-holds-article'
  | 'surface-holds-counted-noun'
  | 'surface-differs-from-value'
  | 'bad-date'
  | 'bad-number'
  | 'bad-order'
  | 'claim-without-attribution'
  | 'conflicting-attribution'
  | 'duplicate-fact';

/** One thing wrong with a lesson, where, and what to do, in both languages. */
export interface LessonProblem {
  /** JSON path from the root: `facts[3].evidence[0]`. */
  readonly path: string;
  readonly code: LessonProblemCode;
  readonly message: Required<Localized>;
}

/** A problem of a lesson at a JSON path. */
export function problem(path: string, code: LessonProblemCode, en: string, ar: string): LessonProblem {
  return { path, code, message: { ar, en } };
}

/** Foreign text made safe to quote in a message: one line, no bidi or other controls, at most 60 characters. */
export function quoted(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  const points = [...clean];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : clean;
}
