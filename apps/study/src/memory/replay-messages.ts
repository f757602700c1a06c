import type { FoldProgress, ReviewSettings } from '@sanad/review';

/** What the worker that replays a log is given. */
export interface ReplayOrder {
  readonly settings: ReviewSettings;
}

/** What it says: how far it is, then whether the snapshot is kept. */
export type ReplayReport =
  { readonly kind: 'progress'; readonly progress: FoldProgress } | { readonly kind: 'end'; readonly isKept: boolean };
