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

test('what was done before the deck was opened is undone after its own steps, and counts for none of them', () => {
  const earlier = { card: cardOf('x'), deed: 'good' } as const;
  const deck = played(newDeck([cardOf('a'), cardOf('b')], [earlier]), ['good']);
  const back = undoneDeck(undoneDeck(deck));
  expect(back.ahead.map(({ card }) => card.id)).toEqual(['x', 'a', 'b']);
  expect(back).toMatchObject({ done: [], passed: 0, rated: 0 });
});

test('a card that is ahead again is put first, and stands there once', () => {
  const deck = newDeck([cardOf('a'), cardOf('b')], [{ card: cardOf('b'), deed: 'again' }]);
  expect(undoneDeck(deck).ahead.map(({ card }) => card.id)).toEqual(['b', 'a']);
});

prop.prop([cards, deeds, deeds])('thirty steps can be undone, earlier ones among them', (given, before, done) => {
  const earlier = before.map((deed, index) => ({ card: cardOf(`earlier ${String(index)}`), deed }));
  const deck = played(newDeck(given, earlier), done);
  expect(deck.done).toHaveLength(Math.min(30, before.length + deck.passed));
});

prop.prop([cards, deeds])('a deck ends, each card shown at most twice', (cards, done) => {
  const { passed, ahead } = played(newDeck(cards), done);
  expect(passed + ahead.length).toBeLessThanOrEqual(2 * cards.length);
  expect(passed).toBe(Math.min(done.length, passed));
});
