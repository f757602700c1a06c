import { stableHash } from '@sanad/lesson';
import { siblingKeyOf, type ReviewCard } from '../card/review-card.ts';
import { studyDayOf, type StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { Admission } from './admission.ts';
import { askedOn, awayOn } from './standing.ts';

/** What there is to do on a day. */
export interface StudyQueue {
  /** In the order to ask them: repetitions that have come, then what is due with new cards strewn in, then the rest. */
  readonly cards: readonly ReviewCard[];
  readonly learning: number;
  readonly reviews: number;
  readonly newCards: number;
  /** Kept back by the day's limits. */
  readonly overLimit: { readonly reviews: number; readonly newCards: number };
  /** Kept back until tomorrow since another card of their fact is asked today. */
  readonly siblings: number;
  /** When the next repetition within the day comes, if any is to come. */
  readonly nextLearningAt?: Date;
}

/**
 * The cards to ask now. Reviews come by the day they were due, new cards in the order they were added; neither
 * more than the limits leave after what was asked today.
 */
export function studyQueue(state: ReviewState, now: Date): StudyQueue {
  const today = studyDayOf(now, state.dayRule);
  const asked = askedOn(state, today);
  const { due, learning: inLearning, fresh } = state.agenda;
  const days = [...due.keys()].filter((day) => day <= today).sort((a, b) => a - b);
  let siblings = 0;
  const present = (ids: Iterable<string>): readonly ReviewCard[] =>
    cardsOf(state, ids).filter((card) => {
      const away = awayOn(state, card, today, asked.facts);
      if (away === 'sibling') siblings += 1;
      return away === undefined;
    });
  const learning = byInstant(present(inLearning));
  const came = learning.filter(({ dueAt }) => dueAt <= now).map(({ card }) => card);
  const admission = new Admission(state, asked, new Set(learning.map(({ card }) => siblingKeyOf(card))));
  const reviews = days.flatMap((day) => {
    const cards = present(due.get(day) ?? []);
    return admission.reviews(admission.hasRoom('reviews') ? shuffledFor(today, cards) : cards);
  });
  const newCards = admission.newCards([...present(fresh)].sort((a, b) => a.place - b.place));
  const next = learning.find(({ dueAt }) => dueAt > now)?.dueAt;
  return {
    cards: [...came, ...strewn(reviews, newCards)],
    learning: learning.length,
    reviews: reviews.length,
    newCards: newCards.length,
    overLimit: admission.overLimit,
    siblings: siblings + admission.siblings,
    ...(next && { nextLearningAt: next }),
  };
}

function cardsOf({ cards }: ReviewState, ids: Iterable<string>): readonly ReviewCard[] {
  return Array.from(ids, (id) => cards.get(id) ?? []).flat();
}

/** Cards in the midst of learning, the first due first. */
function byInstant(cards: readonly ReviewCard[]): readonly { readonly card: ReviewCard; readonly dueAt: Date }[] {
  return cards
    .flatMap((card) => ('dueAt' in card.schedule ? [{ card, dueAt: card.schedule.dueAt }] : []))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.card.place - b.card.place);
}

/** Cards due on one day in an order that differs from day to day. */
function shuffledFor(today: StudyDay, cards: readonly ReviewCard[]): readonly ReviewCard[] {
  return cards
    .map((card) => ({ card, order: stableHash(`${today} ${card.id}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ card }) => card);
}

/** New cards at even distances among the reviews, a review first. */
function strewn(reviews: readonly ReviewCard[], fresh: readonly ReviewCard[]): readonly ReviewCard[] {
  const placed = [
    ...reviews.map((card, i) => ({ card, at: i / reviews.length })),
    ...fresh.map((card, i) => ({ card, at: (i + 0.5) / fresh.length })),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ card }) => card);
}
