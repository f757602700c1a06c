import type { Entity } from '@sanad/lesson';
import type { datePrecision } from '../term.ts';

/** Words that ask for one thing, and for several of which there is more than one answer. */
export interface Asking {
  readonly one: string;
  readonly several: string;
}

/** The words that ask for what a term is, in one language. */
export interface AskingWords {
  /** The noun after «أيّ» is feminine or a place's own, so that a verb agrees with the question, not the key. */
  readonly entities: Readonly<Partial<Record<Exclude<Entity['type'], 'place' | 'object'>, Asking>>>;
  readonly places: Readonly<Record<Extract<Entity, { type: 'place' }>['kind'], Asking>>;
  readonly dates: Readonly<Record<ReturnType<typeof datePrecision>, Asking>>;
  /** Asks for an object by its noun. */
  readonly object: (noun: string) => string;
}
