import { fc, test as prop } from '@fast-check/vitest';
import type { Card } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { newDeck, takeCard, undoneDeck, type CardDeed, type Deck } from './deck.ts';

const deeds = fc.array(fc.constantFrom<CardDeed>('again', 'hard', 'good', 'easy', 'suspend', 'bury'), {
  maxLength: 25,
});
const cards = fc.integer({ min: 0, max: 8 }).map((count) => Array.from({ length: count }, (_, i) => cardOf(String(i))));

function cardOf(id: string): Card {
  const back = { answer: id, chain: [], wording: 'retold' } as const;
  return {
    note: 'own',
    id,
    lesson: 'l',
    language: 'en',
    front: { type: 'question', text: id },
    back,
    siblings: id,
    answerHash: id,
  };
}

function played(deck: Deck, done: readonly CardDeed[]): Deck {
  return done.reduce((now, deed) => takeCard(now, deed, true), deck);
}

test('a card rated Again comes once more at the end, and only once', () => {
  const deck = played(newDeck([cardOf('a'), cardOf('b')]), ['again', 'good']);
  expect(deck.ahead).toEqual([{ card: cardOf('a'), isRepeat: true }]);
  expect(played(deck, ['again'])).toMatchObject({ ahead: [], passed: 3, rated: 3 });
});

test('with somebody who schedules, no card comes again by itself', () => {
  expect(takeCard(newDeck([cardOf('a')]), 'again', false).ahead).toEqual([]);
});

prop.prop([cards, deeds])('undoing everything gives the deck back as it was', (cards, done) => {
  const start = newDeck(cards);
  const end = played(start, done);
  expect(end.done.reduce((deck) => undoneDeck(deck), end)).toEqual(start);
});

prop.prop([cards, deeds])('a deck ends, each card shown at most twice', (cards, done) => {
  const { passed, ahead } = played(newDeck(cards), done);
  expect(passed + ahead.length).toBeLessThanOrEqual(2 * cards.length);
  expect(passed).toBe(Math.min(done.length, passed));
});
