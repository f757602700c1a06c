import type { Grade, Item, Response } from '@sanad/lesson';
import type { Strings } from '../strings/strings.ts';

/** What follows a change of the draft once it is drawn. */
export interface Aftermath {
  /** Said to a screen reader. */
  readonly say: string;
  /** Selector of what takes the focus. */
  readonly focus: string;
}

/** What the parts of an item draw from. */
export interface ItemView {
  readonly item: Item;
  readonly strings: Strings;
  /** What is answered so far; undefined for nothing. */
  readonly draft: Response | undefined;
  /** Set once the key may be told: the item is locked. */
  readonly grade: Grade | undefined;
  /** The learner asked to check an answer that is not whole. */
  readonly unanswered: boolean;
  /** The model answer of an open question is shown, and its text is locked. */
  readonly revealed: boolean;
  /** Keeps a new draft. */
  readonly take: (draft: Response, then?: Aftermath) => void;
}
