import type { Id } from '@sanad/lesson';
import type { ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import type { DailyLimits, ReviewSettings } from '../settings/review-settings.ts';

type Kind = keyof DailyLimits;

/** How many more cards a day takes, over all lessons and in each. Cards answered in quizzes use up none of it. */
export class DailyRoom {
  readonly #settings: ReviewSettings;
  readonly #taken = new Map<string, number>();

  constructor({ settings, cards }: ReviewState, day: StudyDay) {
    this.#settings = settings;
    for (const card of cards.values()) {
      const kind = askedAs(card, day);
      if (kind) this.#count(kind, card.lesson.id);
    }
  }

  /** Whether one more review of this card's lesson fits; if so, it is counted. */
  takeReview(card: ReviewCard): boolean {
    return this.#take('reviews', card.lesson.id);
  }

  /** Whether one more new card of this card's lesson fits; if so, it is counted. */
  takeNew(card: ReviewCard): boolean {
    return this.#take('newCards', card.lesson.id);
  }

  #take(kind: Kind, lesson: Id): boolean {
    const { limits, lessons } = this.#settings;
    const own = lessons[lesson]?.limits?.[kind] ?? Infinity;
    if (this.#of(kind) >= limits[kind] || this.#of(`${kind} ${lesson}`) >= own) return false;
    this.#count(kind, lesson);
    return true;
  }

  #of(key: string): number {
    return this.#taken.get(key) ?? 0;
  }

  #count(kind: Kind, lesson: Id): void {
    for (const key of [kind, `${kind} ${lesson}`]) this.#taken.set(key, this.#of(key) + 1);
  }
}

/** What a card counted as on a day: by the first time it was asked then. */
function askedAs({ recalls }: ReviewCard, day: StudyDay): Kind | undefined {
  const first = recalls.find((recall) => recall.day === day && recall.by === 'card');
  if (first?.before.schedule.phase === 'new') return 'newCards';
  return first?.before.schedule.phase === 'review' ? 'reviews' : undefined;
}
