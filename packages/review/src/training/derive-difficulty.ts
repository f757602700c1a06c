import type { Weights } from '../memory/weights.ts';
import { bounded, type Derived } from './derivative.ts';
import { weightAt } from './weight-at.ts';

const [easiest, hardest] = [1, 10];

/** Difficulty after a first rating of 1 to 4. */
export function firstDifficulty(weights: Weights, rating: number): Derived {
  return bounded(startOf(weights, rating), easiest, hardest);
}

function startOf(weights: Weights, rating: number): Derived {
  const power = Math.exp((rating - 1) * weightAt(weights, 5));
  const value = weightAt(weights, 4) - power + 1;
  const byWeights = [[4, 1] as const, [5, -(rating - 1) * power] as const];
  return { value, byStability: 0, byDifficulty: 0, byChance: 0, byWeights };
}

/** Difficulty after a later rating: moved by w6, less the nearer to 10, and drawn to that of a first `easy` by w7. */
export function nextDifficulty(weights: Weights, difficulty: number, rating: number): Derived {
  const [step, pull] = [weightAt(weights, 6), weightAt(weights, 7)];
  const room = (10 - difficulty) / 9;
  const moved = difficulty - step * (rating - 3) * room;
  const goal = startOf(weights, 4);
  return bounded(
    {
      value: pull * goal.value + (1 - pull) * moved,
      byStability: 0,
      byDifficulty: (1 - pull) * (1 + (step * (rating - 3)) / 9),
      byChance: 0,
      byWeights: [
        ...goal.byWeights.map(([weight, slope]) => [weight, pull * slope] as const),
        [6, -(1 - pull) * (rating - 3) * room],
        [7, goal.value - moved],
      ],
    },
    easiest,
    hardest,
  );
}
