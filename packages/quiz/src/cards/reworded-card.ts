import { foldText } from '@sanad/language';
import type { CardWording, LessonCard } from '@sanad/lesson';

/**
 * A card as a learner worded it: the same card of the same fact, with its evidence and history. An answer in other words
 * can no longer be typed, since nobody knows what else would be right.
 */
export function rewordedCard(card: LessonCard, { question, answer }: CardWording): LessonCard {
  const { typed, ...back } = card.back;
  const isSameAnswer = foldText(answer) === foldText(back.answer);
  return {
    ...card,
    front: { ...card.front, text: question },
    back: { ...back, answer, ...(isSameAnswer && typed && { typed }) },
  };
}
