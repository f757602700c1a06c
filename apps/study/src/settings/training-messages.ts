import type { Result } from '@sanad/language';
import type { History, TrainedWeights, TrainingProgress, TrainingRefusal, Weights } from '@sanad/review';

/** What the trainer is given: ratings by card, and the weights in use. */
export interface TrainingOrder {
  readonly histories: readonly History[];
  readonly inUse: Weights;
}

/** What the trainer says: how far it is, then what came of it. */
export type TrainingReport =
  | { readonly kind: 'progress'; readonly progress: TrainingProgress }
  | { readonly kind: 'end'; readonly result: Result<TrainedWeights, TrainingRefusal> };
