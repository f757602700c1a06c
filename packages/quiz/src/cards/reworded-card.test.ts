import type { LessonCard } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { cardsById } from './make-cards.ts';
import { rewordedCard } from './reworded-card.ts';

const typeable = (): LessonCard => {
  const card = [...cardsById(libraryIndex(), 'en').values()].find(({ back }) => back.typed !== undefined);
  if (!card) throw new Error('no card can be typed');
  return card;
};

test('a card in a learner’s words is the same card of the same fact, with its evidence', () => {
  const card = typeable();
  const { front, back, ...rest } = rewordedCard(card, { question: 'Where to?', answer: card.back.answer });
  const { front: before, back: behind, ...same } = card;
  expect(rest).toEqual(same);
  expect(front).toEqual({ ...before, text: 'Where to?' });
  expect(back).toEqual(behind);
});

test('an answer in other words is not typed any more', () => {
  const { back } = rewordedCard(typeable(), { question: 'Where to?', answer: 'somewhere else' });
  expect(back.answer).toBe('somewhere else');
  expect(back.typed).toBeUndefined();
  expect(back.evidence).toBeDefined();
});
