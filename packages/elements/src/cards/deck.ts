import type { Card, Rating } from '@sanad/lesson';

/** One showing of a card; `isRepeat` when it was rated Again earlier in this deck. */
export interface Turn {
  readonly card: Card;
  readonly isRepeat: boolean;
}

/** What was done with a card to take it off the deck. */
export type CardDeed = Rating | 'suspend' | 'bury';

/** A card that is behind, and what was done with it. */
export interface PassedCard {
  readonly card: Card;
  readonly deed: CardDeed;
}

/** The same with what was ahead before; undefined where it was done before the deck was opened. */
export interface DeckStep extends PassedCard {
  readonly ahead: readonly Turn[] | undefined;
}

/** The cards ahead, the first of them shown. */
export interface Deck {
  readonly ahead: readonly Turn[];
  /** What can be undone, the last step last. */
  readonly done: readonly DeckStep[];
  /** Cards taken off, and those of them that were rated. */
  readonly passed: number;
  readonly rated: number;
}

/** Steps that can be undone. */
const longestMemory = 30;

/** A deck of these cards, none of them done. `earlier`: what was done before, oldest first, which can be undone too. */
export function newDeck(cards: readonly Card[], earlier: readonly PassedCard[] = []): Deck {
  const done = earlier.map(({ card, deed }) => ({ card, deed, ahead: undefined }));
  return { ahead: turnsOf(cards), done: done.slice(-longestMemory), passed: 0, rated: 0 };
}

/** Other cards ahead, and the same behind. */
export function withCards(deck: Deck, cards: readonly Card[]): Deck {
  return { ...deck, ahead: turnsOf(cards) };
}

/** Takes the first card off. `repeats`: a card rated Again comes once more at the end. */
export function takeCard(deck: Deck, deed: CardDeed, repeats: boolean): Deck {
  const { ahead, done, passed, rated } = deck;
  const [turn, ...rest] = ahead;
  if (turn === undefined) return deck;
  const again = repeats && deed === 'again' && !turn.isRepeat ? [{ card: turn.card, isRepeat: true }] : [];
  return {
    ahead: [...rest, ...again],
    done: [...done, { card: turn.card, deed, ahead }].slice(-longestMemory),
    passed: passed + 1,
    rated: rated + (isRating(deed) ? 1 : 0),
  };
}

/** Puts the last card back, and what was ahead of it then; before this deck, that is what is ahead now. */
export function undoneDeck(deck: Deck): Deck {
  const { ahead, done, passed, rated } = deck;
  const last = done.at(-1);
  if (last === undefined) return deck;
  const left = done.slice(0, -1);
  if (last.ahead === undefined) {
    const others = ahead.filter(({ card }) => card.id !== last.card.id);
    return { ...deck, ahead: [...turnsOf([last.card]), ...others], done: left };
  }
  return { ahead: last.ahead, done: left, passed: passed - 1, rated: rated - (isRating(last.deed) ? 1 : 0) };
}

function isRating(deed: CardDeed): boolean {
  return deed !== 'suspend' && deed !== 'bury';
}

function turnsOf(cards: readonly Card[]): readonly Turn[] {
  return cards.map((card) => ({ card, isRepeat: false }));
}
