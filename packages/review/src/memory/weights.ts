import { CLAMP_PARAMETERS, default_w, W17_W18_Ceiling } from 'ts-fsrs';

/**
 * The 21 numbers by which FSRS-6 foretells a learner's memory. 0 to 3: first stability by rating; 4 to 7:
 * difficulty; 8 to 10, 15, 16: growth on recall; 11 to 14: stability after a lapse; 17 to 19: repeating
 * within a day; 20: how steeply recall falls.
 */
export type Weights = readonly number[];

/** Weights fitted to some hundred million reviews of Anki's users: a good guess of anybody's memory. */
export const defaultWeights: Weights = default_w;

/** The least and the most that each weight may be. */
export const weightBounds: readonly (readonly [least: number, most: number])[] = CLAMP_PARAMETERS(
  W17_W18_Ceiling,
  true,
).map(([least = 0, most = 0]) => [least, most]);

/** Whether something is 21 numbers, each within its bounds. */
export function isWeights(input: unknown): input is Weights {
  if (!Array.isArray(input) || input.length !== weightBounds.length) return false;
  return weightBounds.every(([least, most], i) => {
    const weight: unknown = input[i];
    return typeof weight === 'number' && weight >= least && weight <= most;
  });
}
