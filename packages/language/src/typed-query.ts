import type { Language } from './language.ts';

/** A typed answer and what it is held against. */
export interface TypedQuery {
  readonly language: Language;
  readonly type: 'place' | 'actor' | 'organisation' | 'document' | 'date' | 'number' | 'phrase';
  /** A name, an EDTF date, `13` or `3500..3800`. */
  readonly key: string;
  /** Other texts that are the key. */
  readonly aliases?: readonly string[];
  /** Texts that the answer must not be taken for. */
  readonly others?: readonly string[];
  /** Names of what the key is part of: the country of a city. */
  readonly wholes?: readonly string[];
  readonly typed: string;
}

/** `spelling`: right, but for a small slip. `general`: true, but less exact than what was asked. */
export type TypedVerdict = 'right' | 'spelling' | 'general' | 'wrong';
