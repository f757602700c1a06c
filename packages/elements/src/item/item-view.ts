import type { Grade, Item } from '@sanad/lesson';
import type { Strings } from '../strings/strings.ts';

/** What the parts of an item draw from. */
export interface ItemView {
  readonly item: Item;
  readonly strings: Strings;
  /** An option's id or typed text, chosen or answered; empty for none. */
  readonly given: string;
  /** Set once answered: the item is locked. */
  readonly grade: Grade | undefined;
  /** The learner asked to check an empty answer. */
  readonly unanswered: boolean;
}
