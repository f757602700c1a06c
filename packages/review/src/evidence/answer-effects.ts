import type { Grade, Item, ItemType, Response, Target } from '@sanad/lesson';
import { missedTargets } from './missed-targets.ts';

/**
 * What an answer in a quiz does to the card of a target. `recalled` and `forgotten` count as a review: good and
 * again. `missed` counts as none, and brings a card that is due later forward to the next day.
 */
export interface CardEffect {
  readonly target: Target;
  readonly effect: 'recalled' | 'forgotten' | 'missed';
}

/** An answer with what it was helped by. */
export interface QuizAnswer {
  readonly item: Item;
  readonly response: Response;
  readonly grade: Grade;
  /** Whether a hint was shown before. */
  readonly aided: boolean;
}

/** Answers that are brought forth rather than picked out; an open answer is judged by the learner and says too little. */
const recalling: ReadonlySet<ItemType> = new Set<ItemType>(['short-answer', 'cloze-typed', 'numeric', 'date']);

/**
 * What a first answer tells of the learner's memory. Only unaided recall is a review: a choice may be guessed, so
 * a right one says nothing and lengthens nothing. Right for several targets, an answer names one of them, and
 * which one is not known. True but too general says nothing either way. Time is recorded and never rated.
 */
export function effectsOfAnswer({ item, response, grade, aided }: QuizAnswer): readonly CardEffect[] {
  if (item.type === 'open' || grade.verdict === 'general') return [];
  const isRecall = recalling.has(item.type) && !aided;
  if (grade.verdict === 'right' || grade.verdict === 'spelling') {
    const [target, ...others] = item.targets;
    return isRecall && target && others.length === 0 ? [{ target, effect: 'recalled' }] : [];
  }
  const effect = isRecall ? 'forgotten' : 'missed';
  return missedTargets(item, response).map((target) => ({ target, effect }));
}
