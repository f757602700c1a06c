import type { Coordinates, Pair } from './item.ts';

/** What a learner gave as the answer. Typed text is kept as it was typed. */
export type Response =
  | { readonly type: 'choice'; readonly option: string }
  | { readonly type: 'choices'; readonly options: readonly string[] }
  | { readonly type: 'truth'; readonly value: boolean }
  | { readonly type: 'text'; readonly text: string }
  /** The two ends of a range or period, each as typed. */
  | { readonly type: 'bounds'; readonly from: string; readonly to: string }
  | { readonly type: 'order'; readonly order: readonly string[] }
  | { readonly type: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly type: 'point'; readonly at: Coordinates }
  /** An answer in sentences and the ids of the criteria that whoever read it found met. */
  | { readonly type: 'essay'; readonly text: string; readonly met: readonly string[] };

/** `spelling`: right, with a note on how it is written. `general`: true, and less exact than asked. */
export type Verdict = 'right' | 'spelling' | 'partial' | 'general' | 'wrong';

/** What grading says of one response. */
export interface Grade {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly points: number;
  /** Why, in the item's language; empty when there is no more to say than the verdict. */
  readonly feedback: string;
}
