import type { Card, Rating } from '@sanad/lesson';
import type { TypedVerdict } from '@sanad/language';

const upwards = { bubbles: true, composed: true } as const;

/** What was typed before the card was turned, and how it stands. */
export interface TypedAnswer {
  readonly text: string;
  readonly verdict: TypedVerdict;
}

/** The learner has turned a card. */
export class FlipEvent extends Event {
  readonly card: Card;
  readonly typed: TypedAnswer | undefined;
  constructor(card: Card, typed: TypedAnswer | undefined) {
    super('sanad-flip', upwards);
    this.card = card;
    this.typed = typed;
  }
}

/** The learner has said how well they knew a card. */
export class RateEvent extends Event {
  readonly card: Card;
  readonly rating: Rating;
  readonly typed: TypedAnswer | undefined;
  /** From showing the card to turning it; undefined without a clock. */
  readonly milliseconds: number | undefined;
  constructor(card: Card, rating: Rating, { typed, milliseconds }: Pick<RateEvent, 'typed' | 'milliseconds'>) {
    super('sanad-rate', upwards);
    this.card = card;
    this.rating = rating;
    this.typed = typed;
    this.milliseconds = milliseconds;
  }
}

/** The learner has taken back what they last did with a card: rated, suspended or buried it. */
export class UndoEvent extends Event {
  readonly card: Card;
  readonly undone: Rating | 'suspend' | 'bury';
  constructor(card: Card, undone: Rating | 'suspend' | 'bury') {
    super('sanad-undo', upwards);
    this.card = card;
    this.undone = undone;
  }
}

/** The learner wants not to see a card until they say so. */
export class SuspendEvent extends Event {
  readonly card: Card;
  constructor(card: Card) {
    super('sanad-suspend', upwards);
    this.card = card;
  }
}

/** The learner wants not to see a card and its siblings today. */
export class BuryEvent extends Event {
  readonly card: Card;
  constructor(card: Card) {
    super('sanad-bury', upwards);
    this.card = card;
  }
}

/** No card is left. `rated`: how many ratings were given since the deck began. */
export class DeckEndEvent extends Event {
  readonly rated: number;
  constructor(rated: number) {
    super('sanad-deck-end', upwards);
    this.rated = rated;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sanad-flip': FlipEvent;
    'sanad-rate': RateEvent;
    'sanad-undo': UndoEvent;
    'sanad-suspend': SuspendEvent;
    'sanad-bury': BuryEvent;
    'sanad-deck-end': DeckEndEvent;
  }
}
