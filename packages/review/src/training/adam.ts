import { defaultWeights, weightBounds, type Weights } from '../memory/weights.ts';
import { weightSpreads } from './prior.ts';
import { weightAt } from './weight-at.ts';

/** Follows slopes downhill. */
export interface Optimiser {
  readonly weights: Weights;
  /** Takes one step against a gradient; weights stay within their bounds. */
  step(gradient: Float64Array): void;
}

const [meanDecay, squareDecay] = [0.9, 0.999];
/** The first step moves a weight by this share of its scale. */
const firstStep = 0.1;

/** Adam (Kingma and Ba, 2015) over so many steps, their length falling from the first to nothing as a cosine. */
export function adam(from: Weights, steps: number): Optimiser {
  const weights = [...from];
  const means = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  let taken = 0;
  return {
    weights,
    step(gradient) {
      const length = (firstStep * (1 + Math.cos((Math.PI * taken) / steps))) / 2;
      taken += 1;
      for (const [i, [least, most]] of weightBounds.entries()) {
        const slope = gradient[i] ?? 0;
        const mean = (means[i] = meanDecay * (means[i] ?? 0) + (1 - meanDecay) * slope);
        const square = (squares[i] = squareDecay * (squares[i] ?? 0) + (1 - squareDecay) * slope ** 2);
        const direction = mean / (1 - meanDecay ** taken) / (Math.sqrt(square / (1 - squareDecay ** taken)) + 1e-8);
        const moved = weightAt(weights, i) - length * scaleOf(i) * direction;
        weights[i] = Math.min(Math.max(moved, least), most);
      }
    },
  };
}

/** What a weight is moved in units of: the smaller of its spread among learners and itself, where that is not tiny. */
function scaleOf(place: number): number {
  const spread = weightAt(weightSpreads, place);
  return Math.min(spread, Math.max(Math.abs(weightAt(defaultWeights, place)), spread / 4));
}
