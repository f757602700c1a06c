/** Of what this version writes: another number is another form, and is folded from the log anew. */
export const foldFormat = 2;

/** Pieces of a fold that is put away, by name: text, or rows of numbers. */
export type FoldParts = ReadonlyMap<string, string | ArrayBuffer>;

/** A fold, or what has changed of it since it was last kept. */
export interface FoldSnapshot {
  readonly parts: FoldParts;
  /** Whether these are all parts; else those that were kept before, and do not stand here, still hold. */
  readonly isWhole: boolean;
}
