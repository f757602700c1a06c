/** Why a figure cannot be had from these marks. */
export type Withheld =
  /** A spread takes two learners, a consistency three. */
  | 'too-few-learners'
  /** Everybody has the same mark, so nothing can be told apart. */
  | 'no-spread'
  | 'too-few-items'
  /** The item goes against the rest: those who do well get it wrong. */
  | 'negative-covariance';

/** A figure, or why there is none. */
export type Figure = { readonly value: number } | { readonly withheld: Withheld };

/** A variance below this is rounding: marks are kept to a thousandth, so 10,000 learners who differ have 1e-10. */
const noSpread = 1e-12;

export function known(value: number): Figure {
  return { value };
}

export function withheld(reason: Withheld): Figure {
  return { withheld: reason };
}

/** Whether a variance or a covariance is none. */
export function isNothing(spread: number): boolean {
  return Math.abs(spread) < noSpread;
}
