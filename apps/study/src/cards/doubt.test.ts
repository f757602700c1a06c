import type { ReviewCard } from '@sanad/review';
import { expect, test } from 'vitest';
import { cardStrings } from '../strings/cards.ts';
import { doubtOf } from './doubt.ts';

const words = cardStrings.en;
const card = (flagged: boolean) => ({ flagged }) as ReviewCard;

test('nothing speaks against a card that is neither reported nor answered otherwise by its lesson', () => {
  expect(doubtOf(card(false), false, words)).toBeUndefined();
});

test('a reported card is said to be right, an outdated one to have its new answer', () => {
  expect(doubtOf(card(true), false, words)).toEqual({
    texts: [words.flagged.text],
    settle: words.flagged.settle,
    settled: words.flagged.settled,
  });
  expect(doubtOf(card(false), true, words)?.settle).toBe(words.outdated.settle);
  expect(doubtOf(card(true), true, words)?.texts).toHaveLength(2);
});
