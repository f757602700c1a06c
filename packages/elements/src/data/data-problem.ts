import type { Localized } from '@sanad/lesson';

/** Why there is nothing to show: the text could not be had, is no JSON, or is no lesson and no quiz; or what was asked for is not there. */
export interface DataProblem {
  readonly reason: 'unreachable' | 'not-json' | 'damaged' | 'no-items' | 'no-session';
  /** Where in the file, and what is wrong there; for whoever made it. */
  readonly details: readonly { readonly path: string; readonly message: Required<Localized> }[];
}
