import { siblingKeyOf, type ReviewCard } from '../card/review-card.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { DailyRoom, type Kind } from './daily-room.ts';
import type { AskedCards } from './standing.ts';

/** Lets cards into a day's queue: while the limits leave room, and where siblings are buried one of each fact. */
export class Admission {
  readonly overLimit = { reviews: 0, newCards: 0 };
  /** Cards kept back since another of their fact was let in. */
  siblings = 0;
  readonly #room: DailyRoom;
  readonly #facts: Set<string> | undefined;

  /** `facts`: sibling keys of cards that are asked anyway. */
  constructor(state: ReviewState, asked: AskedCards, facts: Set<string>) {
    this.#room = new DailyRoom(state, asked);
    this.#facts = state.settings.buriesSiblings ? facts : undefined;
  }

  hasRoom(kind: Kind): boolean {
    return this.#room.has(kind);
  }

  /** Those of these reviews that are let in, in their order. */
  reviews(cards: readonly ReviewCard[]): readonly ReviewCard[] {
    return cards.filter((card) => this.#admit(card, 'reviews'));
  }

  /** Those of these new cards that are let in, in their order. */
  newCards(cards: readonly ReviewCard[]): readonly ReviewCard[] {
    return cards.filter((card) => this.#admit(card, 'newCards'));
  }

  #admit(card: ReviewCard, kind: Kind): boolean {
    const fact = siblingKeyOf(card);
    if (this.#facts?.has(fact) === true) {
      this.siblings += 1;
      return false;
    }
    if (!this.#room.take(kind, card.lesson.id)) {
      this.overLimit[kind] += 1;
      return false;
    }
    this.#facts?.add(fact);
    return true;
  }
}
