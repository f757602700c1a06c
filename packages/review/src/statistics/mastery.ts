import type { Id } from '@sanad/lesson';
import { elapsedDaysTo, type ReviewCard } from '../card/review-card.ts';
import { studyDayOf } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { matureDays } from './true-retention.ts';

/** Recalls after at least a night that a card needs before it can count as mastered. */
const spacedRecallsNeeded = 2;

/** How far a lesson is mastered. */
export interface Mastery {
  /** Cards of the lesson, suspended ones too: what is put away is not mastered. */
  readonly cards: number;
  readonly mastered: number;
  /** Mastered of all, 0 to 1; undefined for a lesson without cards. */
  readonly share: number | undefined;
  /** Mean chance to recall its cards today, 0 to 1, new ones as 0; undefined for a lesson without cards. */
  readonly retrievability: number | undefined;
}

/**
 * A card is mastered when its stability is 21 days or more and it was recalled at least twice after a night or
 * more; one good first day does not do. A lesson's mastery is the share of its cards.
 */
export function masteryOf(state: ReviewState, lesson: Id, now: Date): Mastery {
  const today = studyDayOf(now, state.dayRule);
  const cards = [...state.cards.values()].filter((card) => card.lesson.id === lesson);
  const mastered = cards.filter(isMastered).length;
  const chances = cards.map((card) =>
    card.memory ? state.model.retrievability(card.memory, elapsedDaysTo(card, today)) : 0,
  );
  const share = (part: number): number | undefined => (cards.length === 0 ? undefined : part / cards.length);
  return {
    cards: cards.length,
    mastered,
    share: share(mastered),
    retrievability: share(chances.reduce((sum, chance) => sum + chance, 0)),
  };
}

/** Whether a card is mastered: see `masteryOf`. */
export function isMastered({ memory, recalls }: ReviewCard): boolean {
  const spaced = recalls.filter(({ elapsedDays, rating }) => (elapsedDays ?? 0) >= 1 && rating !== 'again').length;
  return memory !== undefined && memory.stability >= matureDays && spaced >= spacedRecallsNeeded;
}
