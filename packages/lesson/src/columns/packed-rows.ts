import type { CardDirection } from '../model/card.ts';

/** Numbers in the smallest form that holds all of them. */
export type Numbers = Int8Array | Int16Array | Int32Array | Float64Array;

/**
 * Rows of a log, packed: what was done with cards most often, rating them and adding them, in columns of numbers with an
 * entry a row; the other rows as they are. `unpackRows` gives back the same rows.
 */
export interface PackedRows {
  readonly count: number;
  /** Of each entry what it is, in bits: see `rated`. */
  readonly kinds: Uint8Array;
  /** Four words of the id each; 0 for other rows, and so in the columns that follow. */
  readonly ids: Uint32Array;
  /** Milliseconds from the instant in the id to that of the event. */
  readonly delays: Numbers;
  /** See `noOffset`. */
  readonly offsets: Numbers;
  /** Two words of the card's id each, or 0 and the place of a text. */
  readonly cards: Uint32Array;
  /** Places of texts. */
  readonly devices: Numbers;
  readonly lessons: Numbers;
  readonly versions: Numbers;
  /** Of a rating its milliseconds, -1 for none; of a card that was added its place in `added`; of another row its place in `rows`. */
  readonly details: Numbers;
  /** Of each card that was added the places of texts: fact, role, topic, and answer or -1. */
  readonly added: Numbers;
  readonly texts: readonly string[];
  readonly rows: readonly unknown[];
}

/** What stands in an entry: bits. Below `rated` another row. */
export const rated = 0x10;
export const added = 0x20;
/** The card's id is a text. */
export const ofText = 0x40;
/** Only in a whole log: a row that this version cannot read, and that is no event. */
export const unread = 0x80;

export const directions = ['forward', 'backward'] as const satisfies readonly CardDirection[];

/** Stands for an offset that is not known. */
export const noOffset = -1000;

/** Numbers of a card that was added. */
export const perAdded = 4;
