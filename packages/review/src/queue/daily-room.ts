import type { Id } from '@sanad/lesson';
import type { ReviewState } from '../fold/review-state.ts';
import type { DailyLimits, ReviewSettings } from '../settings/review-settings.ts';
import type { AskedCards } from './standing.ts';

/** What a day's limits count. */
export type Kind = keyof DailyLimits;

/** How many more cards a day takes, over all lessons and in each. Cards answered in quizzes use up none of it. */
export class DailyRoom {
  readonly #settings: ReviewSettings;
  readonly #taken = { newCards: 0, reviews: 0 };
  readonly #takenOf = { newCards: new Map<Id, number>(), reviews: new Map<Id, number>() };

  constructor({ settings, cards }: ReviewState, asked: AskedCards) {
    this.#settings = settings;
    for (const [id, as] of asked.cards) {
      const lesson = cards.get(id)?.lesson.id;
      if (lesson !== undefined && (as === 'newCards' || as === 'reviews')) this.#count(as, lesson);
    }
  }

  /** Whether one more card of some lesson may fit. */
  has(kind: Kind): boolean {
    return this.#taken[kind] < this.#settings.limits[kind];
  }

  /** Whether one more card of a lesson fits; if so, it is counted. */
  take(kind: Kind, lesson: Id): boolean {
    const own = this.#settings.lessons[lesson]?.limits?.[kind] ?? Infinity;
    if (!this.has(kind) || this.#of(kind, lesson) >= own) return false;
    this.#count(kind, lesson);
    return true;
  }

  #of(kind: Kind, lesson: Id): number {
    return this.#takenOf[kind].get(lesson) ?? 0;
  }

  #count(kind: Kind, lesson: Id): void {
    this.#taken[kind] += 1;
    this.#takenOf[kind].set(lesson, this.#of(kind, lesson) + 1);
  }
}
