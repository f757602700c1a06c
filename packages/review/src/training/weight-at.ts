import type { Weights } from '../memory/weights.ts';

/** A weight by its place, 0 to 20. */
export function weightAt(weights: Weights, place: number): number {
  const weight = weights[place];
  if (weight === undefined) throw new RangeError(`no weight ${String(place)}`);
  return weight;
}
