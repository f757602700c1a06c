import type { Language } from '@sanad/language';
import type { Card } from '@sanad/lesson';
import {
  customStudy,
  studyQueue,
  type CustomStudy,
  type ReviewCard,
  type ReviewState,
  type StudyQueue,
} from '@sanad/review';

/** Cards with how they are scheduled and how they read. */
export interface Readable {
  readonly state: ReviewState;
  shown(card: ReviewCard, language: Language): Card | undefined;
}

/** A card with how it reads. */
export interface RoundCard {
  readonly card: ReviewCard;
  readonly shown: Card;
}

/** What there is to study now. */
export interface ReviewRound extends Omit<StudyQueue, 'cards'> {
  readonly cards: readonly RoundCard[];
}

/** What is due at an instant, of one lesson or of all. */
export function dueRound(desk: Readable, language: Language, at: Date, lesson?: string): ReviewRound {
  const queue = studyQueue(desk.state, at, { lesson, siblingsOf: (card) => siblingsOf(desk, card, language) });
  return { ...queue, cards: readable(desk, queue.cards, language) };
}

/** What the learner wants to study besides, of one lesson or of all. */
export function customRound(
  desk: Readable,
  language: Language,
  study: CustomStudy,
  at: Date,
  lesson?: string,
): readonly RoundCard[] {
  const cards = customStudy(desk.state, study, at);
  return readable(
    desk,
    cards.filter((card) => lesson === undefined || card.lesson.id === lesson),
    language,
  );
}

/** The same for cards that give each other away as they read; undefined for one that cannot be read. */
export function siblingsOf(desk: Readable, card: ReviewCard, language: Language): string | undefined {
  const shown = desk.shown(card, language);
  return shown && `${card.lesson.id} ${shown.siblings}`;
}

function readable(desk: Readable, cards: readonly ReviewCard[], language: Language): readonly RoundCard[] {
  return cards.flatMap((card) => {
    const shown = desk.shown(card, language);
    return shown === undefined ? [] : [{ card, shown }];
  });
}
