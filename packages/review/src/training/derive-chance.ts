import type { Weights } from '../memory/weights.ts';
import type { Derived } from './derivative.ts';
import { weightAt } from './weight-at.ts';

const decayWeight = 20;

/** Chance to recall after `days`: (1 + f·t/S)^(−w20), f such that it is .9 after S days. */
export function deriveChance(weights: Weights, stability: number, days: number): Derived {
  const decay = weightAt(weights, decayWeight);
  const power = Math.exp(-Math.log(0.9) / decay);
  const factor = power - 1;
  const base = 1 + (factor * days) / stability;
  const value = Math.exp(-decay * Math.log(base));
  const factorByDecay = (power * Math.log(0.9)) / decay ** 2;
  const byDecay = value * (-Math.log(base) - (decay * factorByDecay * days) / (stability * base));
  return {
    value,
    byStability: (value * decay * factor * days) / (base * stability ** 2),
    byDifficulty: 0,
    byChance: 0,
    byWeights: [[decayWeight, byDecay]],
  };
}
