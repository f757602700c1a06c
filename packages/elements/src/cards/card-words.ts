import type { Rating } from '@sanad/lesson';
import { Catalogue } from '../strings/catalogue.ts';
import type { Strings } from '../strings/strings.ts';

/** How long until something comes back, and in what it is counted. */
export type Span = 'minutes' | 'hours' | 'days' | 'months' | 'years';

/** What a deck says of itself besides what every element says. */
export interface CardWords {
  readonly showAnswer: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly undo: string;
  readonly bury: string;
  readonly suspend: string;
  /** What a screen reader is told of a card that was taken away or brought back. */
  readonly cardNews: Readonly<Record<'buried' | 'suspended' | 'undone', string>>;
  readonly answerIs: (answer: string) => string;
  /** Which card of the deck this is, from 1. */
  readonly cardOf: (place: number, of: number) => string;
  /** Said of the cards that come once more. */
  readonly onceMore: string;
  /** Under a list that shows the others: of how many one is asked. */
  readonly oneOf: (count: number) => string;
  readonly spans: Readonly<Record<Span, (count: number) => string>>;
  /** Of a card that the learner wrote. */
  readonly ownCard: string;
  /** Before the time when the account was written. */
  readonly asOf: string;
  /** Before what was typed, letter by letter: struck out what was too many, underlined what was left out. */
  readonly letters: string;
  readonly deckDone: string;
  readonly cardsRated: (count: number) => string;
  readonly noCards: string;
  readonly making: string;
  readonly cardsFailed: string;
  /** What the four ratings are for. */
  readonly howWell: string;
}

/** All that a deck says. */
export type CardStrings = Strings & CardWords;

/** What a deck says of itself, by language. */
export const cardWords = new Catalogue<CardWords>({
  ar: async () => (await import('./card-words.ar.ts')).arabicCards,
  en: async () => (await import('./card-words.en.ts')).englishCards,
});
