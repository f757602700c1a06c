import type { TypedQuery, TypedVerdict } from '../../src/typed-query.ts';

/** What sets a typed answer apart from its key when it is nevertheless right, or right but for a slip. */
export type Habit =
  | 'about'
  | 'alias'
  | 'alif maqsura'
  | 'article'
  | 'as written'
  | 'date layout'
  | 'digits'
  | 'framing'
  | 'generic word'
  | 'hamza'
  | 'inflection'
  | 'letter case'
  | 'letter off'
  | 'marks'
  | 'month names'
  | 'noun added'
  | 'number words'
  | 'other language'
  | 'particle'
  | 'punctuation'
  | 'range spelling'
  | 'regional spelling'
  | 'short name'
  | 'spacing'
  | 'ta marbuta'
  | 'title'
  | 'transliteration'
  | 'weekday'
  | 'word order';

/** How a typed answer says less than the key. */
export type Shortfall = 'derived word' | 'empty' | 'office alone' | 'part only' | 'shared name' | 'too general';

/** How a typed answer names or claims something that is not the key. */
export type OtherThing = 'another' | 'look-alike' | 'negated' | 'qualified' | 'several' | 'sibling' | 'word inside';

/** A typed answer, the verdict of a fair teacher, and why the two are worth a row. */
export type TypedRow = readonly [typed: string, verdict: TypedVerdict, kind: Habit | Shortfall | OtherThing];

/** Typed answers to one key, held against the same names. */
export interface TypedGroup extends Omit<TypedQuery, 'language' | 'typed'> {
  readonly rows: readonly TypedRow[];
}

const otherThings = {
  another: true,
  'look-alike': true,
  negated: true,
  qualified: true,
  several: true,
  sibling: true,
  'word inside': true,
} as const satisfies Record<OtherThing, true>;

/** Whether such a row must be wrong and nothing else. */
export function isOtherThing(kind: TypedRow[2]): kind is OtherThing {
  return kind in otherThings;
}
