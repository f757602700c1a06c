import type { Direction } from '@sanad/language';
import type { Card } from '@sanad/lesson';
import type { CardStrings } from './card-words.ts';
import type { TypedAnswer } from './card-events.ts';

/** What the parts of a card draw from. */
export interface CardView {
  readonly card: Card;
  /** Of the card's own words. */
  readonly direction: Direction;
  readonly strings: CardStrings;
  readonly isTurned: boolean;
  /** What is typed so far; undefined where nothing is to be typed. */
  readonly draft: string | undefined;
  /** What was typed and how it stands, once the card is turned. */
  readonly typed: TypedAnswer | undefined;
  readonly type: (text: string) => void;
}
