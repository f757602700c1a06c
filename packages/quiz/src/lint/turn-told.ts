import type { Fact } from '@sanad/lesson';
import { comesBefore } from '../chronology.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { turnNumbers } from './lexicon/question-clues.ts';
import type { Subject } from './subject.ts';

/**
 * Which of several events that a question could mean it does mean, by its turn: "for the second time", «آخر مرّة».
 * Undefined where it tells no turn, more than one, or the passage does not put them all in order.
 */
export function eventOfTurn(
  { shown, language }: Subject,
  index: LessonIndex,
  events: readonly Fact[],
): Fact | undefined {
  const [turn, ...more] = new Set(shown.flatMap((word) => turnNumbers[language].get(word) ?? []));
  if (turn === undefined || more.length > 0) return undefined;
  const before = (fact: Fact): number => events.filter((other) => comesBefore(index, other, fact)).length;
  const inOrder = [...events].sort((a, b) => before(a) - before(b));
  return inOrder.every((fact, at) => before(fact) === at) ? inOrder.at(turn) : undefined;
}
