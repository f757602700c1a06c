import type { AttributionLink, Id } from './lesson.ts';

/** A stretch of evidence. `key`: the words that answer; `mention`: another marked name. */
export interface EvidenceRun {
  readonly text: string;
  readonly mark?: 'key' | 'mention';
}

/** One sentence of the passage as the learner is shown it after answering. */
export interface EvidenceSentence {
  readonly sentence: Id;
  readonly paragraph: number;
  readonly runs: readonly EvidenceRun[];
  /** False for a neighbour shown for context only. */
  readonly supports: boolean;
}

/** One step of the way a report came, with the words to show. */
export interface ChainLink {
  readonly source: Id;
  readonly label: string;
  readonly via?: string;
  readonly certainty: NonNullable<AttributionLink['certainty']>;
}
