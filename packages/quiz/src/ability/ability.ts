/** One measured answer. */
export interface AbilityEvidence {
  /** Of the item, in logits: `Item.difficulty`. */
  readonly difficulty: number;
  /** The points that blind guessing earns, 0 to 1. */
  readonly chance: number;
  /** What the answer earned, 0 to 1. */
  readonly points: number;
}

/** An ability in logits, 0 for an average learner, with how far it may be off; or too few answers to say one. */
export type Ability =
  | { readonly known: true; readonly answers: number; readonly mean: number; readonly sd: number }
  | { readonly known: false; readonly answers: number; readonly needed: number };

/** No claim is made from fewer answers. */
const fewestAnswers = 10;

/** 81 abilities from −4 to 4 logits. */
const grid: readonly number[] = Array.from({ length: 81 }, (_, i) => (i - 40) / 10);

/**
 * The chance that a learner of an ability answers an item rightly: c + (1 − c) / (1 + e^(d − θ)), the
 * three-parameter logistic model (Birnbaum 1968) with equal discrimination and the item's chance score c for a floor.
 */
export function successChance(ability: number, { difficulty, chance }: Omit<AbilityEvidence, 'points'>): number {
  return chance + (1 - chance) / (1 + Math.exp(difficulty - ability));
}

/**
 * The mean and standard deviation of what the answers leave probable of an ability, by a standard normal prior
 * (expected a posteriori, Bock & Mislevy 1982). Partly right answers count by their share. Difficulties are
 * a-priori guesses, so this is a band, not a level.
 */
export function estimateAbility(evidence: readonly AbilityEvidence[]): Ability {
  const answers = evidence.length;
  if (answers < fewestAnswers) return { known: false, answers, needed: fewestAnswers };
  const logs = grid.map((ability) => logPosterior(ability, evidence));
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = sum(weights);
  const mean = sum(weights.map((weight, i) => weight * (grid[i] ?? 0))) / total;
  const variance = sum(weights.map((weight, i) => weight * ((grid[i] ?? 0) - mean) ** 2)) / total;
  return { known: true, answers, mean, sd: Math.sqrt(variance) };
}

function logPosterior(ability: number, evidence: readonly AbilityEvidence[]): number {
  return evidence.reduce(
    (log, one) => {
      const right = successChance(ability, one);
      return log + one.points * Math.log(right) + (1 - one.points) * Math.log(1 - right);
    },
    -(ability ** 2) / 2,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
