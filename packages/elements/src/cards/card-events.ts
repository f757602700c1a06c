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

/** Something is done with a card; it is taken off the deck, or put back on it, once nothing is to be waited for. */
export abstract class CardDeedEvent extends Event {
  readonly card: Card;
  readonly #waited: Promise<unknown>[] = [];
  constructor(type: string, card: Card) {
    super(type, upwards);
    this.card = card;
  }

  /** The deck stays as it is until this is settled; if it is rejected, for good. For whoever keeps what is done. */
  waitUntil(promise: Promise<unknown>): void {
    this.#waited.push(promise);
  }

  /** Everything that is waited for; undefined when the deck may go on at once. */
  get settled(): Promise<unknown> | undefined {
    return this.#waited.length === 0 ? undefined : Promise.all(this.#waited);
  }
}

/** The learner says how well they knew a card. */
export class RateEvent extends CardDeedEvent {
  readonly rating: Rating;
  readonly typed: TypedAnswer | undefined;
  /** From showing the card to turning it; undefined without a clock. */
  readonly milliseconds: number | undefined;
  constructor(card: Card, rating: Rating, { typed, milliseconds }: Pick<RateEvent, 'typed' | 'milliseconds'>) {
    super('sanad-rate', card);
    this.rating = rating;
    this.typed = typed;
    this.milliseconds = milliseconds;
  }
}

/** The learner takes back what they last did with a card: rated, suspended or buried it. */
export class UndoEvent extends CardDeedEvent {
  readonly undone: Rating | 'suspend' | 'bury';
  constructor(card: Card, undone: Rating | 'suspend' | 'bury') {
    super('sanad-undo', card);
    this.undone = undone;
  }
}

/** The learner wants not to see a card until they say so. */
export class SuspendEvent extends CardDeedEvent {
  constructor(card: Card) {
    super('sanad-suspend', card);
  }
}

/** The learner wants not to see a card and its siblings today. */
export class BuryEvent extends CardDeedEvent {
  constructor(card: Card) {
    super('sanad-bury', card);
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
