import { hasAnswerChanged } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { ownCard } from './own-card.ts';

const draft = {
  id: 'own-1',
  lesson: 'library',
  language: 'ar',
  question: 'كم قاعة في المكتبة؟',
  answer: 'خمس عشرة',
} as const;

test('a learner’s card keeps its answer through a new spelling, and not through a new answer', () => {
  const { answerHash, siblings, note } = ownCard(draft);
  expect({ note, siblings }).toEqual({ note: 'own', siblings: 'own-1' });
  expect(hasAnswerChanged(answerHash, ownCard({ ...draft, answer: 'خَمسَ عشرةَ' }))).toBe(false);
  expect(hasAnswerChanged(answerHash, ownCard({ ...draft, answer: 'ست عشرة' }))).toBe(true);
});
