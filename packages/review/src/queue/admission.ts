import type { ReviewCard } from '../card/review-card.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { DailyRoom, type Kind } from './daily-room.ts';
import { awayOn, type AskedCards } from './standing.ts';
import type { StudyDay } from '../day/study-day.ts';

/** Lets cards into a day's queue: while the limits leave room, and where siblings are buried one of each key. */
export class Admission {
  readonly overLimit = { reviews: 0, newCards: 0 };
  /** Cards kept back since a sibling was let in or was asked. */
  siblings = 0;
  readonly #state: ReviewState;
  readonly #today: StudyDay;
  readonly #asked: AskedCards;
  readonly #room: DailyRoom;
  readonly #keys: Set<string> | undefined;

  /** `keys`: sibling keys of cards that are asked anyway. */
  constructor(state: ReviewState, today: StudyDay, asked: AskedCards, keys: Iterable<string>) {
    this.#state = state;
    this.#today = today;
    this.#asked = asked;
    this.#room = new DailyRoom(state, asked);
    this.#keys = state.settings.buriesSiblings ? new Set(keys) : undefined;
  }

  /** Those of these cards that are let in, in their order; no more are looked at than there is room for. */
  admitted(kind: Kind, cards: Iterable<ReviewCard>): readonly ReviewCard[] {
    const admitted: ReviewCard[] = [];
    if (!this.#room.has(kind)) return admitted;
    for (const card of cards) {
      if (this.#admits(card, kind)) admitted.push(card);
      if (!this.#room.has(kind)) break;
    }
    return admitted;
  }

  /** Looks at all of these cards, to count those that are not let in. */
  countAll(kind: Kind, cards: Iterable<ReviewCard>): void {
    for (const card of cards) this.#admits(card, kind);
  }

  #admits(card: ReviewCard, kind: Kind): boolean {
    const key = this.#asked.siblingsOf(card);
    if (key === undefined) return false;
    const away = awayOn(this.#state, card, this.#today, this.#asked, key);
    const isBehind = away === 'sibling' || (away === undefined && this.#keys?.has(key) === true);
    if (isBehind) this.siblings += 1;
    if (isBehind || away !== undefined) return false;
    if (!this.#room.take(kind, card.lesson.id)) {
      this.overLimit[kind] += 1;
      return false;
    }
    this.#keys?.add(key);
    return true;
  }
}
