/** A number with how it moves when what it was made from moves. */
export interface Derived {
  readonly value: number;
  readonly byStability: number;
  readonly byDifficulty: number;
  readonly byChance: number;
  /** By weights, of those that it was made from. */
  readonly byWeights: readonly (readonly [weight: number, slope: number])[];
}

/** A number held at a bound: it no longer moves. */
export function bounded(derived: Derived, least: number, most: number): Derived {
  if (derived.value >= least && derived.value <= most) return derived;
  const value = derived.value < least ? least : most;
  return { value, byStability: 0, byDifficulty: 0, byChance: 0, byWeights: [] };
}
