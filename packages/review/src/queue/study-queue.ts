import { stableHash } from '@sanad/lesson';
import { siblingKeyOf, type ReviewCard } from '../card/review-card.ts';
import { studyDayOf, type StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { DailyRoom } from './daily-room.ts';
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
  const present: ReviewCard[] = [];
  let siblings = 0;
  for (const card of state.cards.values()) {
    const away = awayOn(state, card, today, asked);
    if (away === undefined) present.push(card);
    else if (away === 'sibling' && isDue(card, today)) siblings += 1;
  }
  const learning = learningIn(present);
  const came = learning.filter(({ dueAt }) => dueAt <= now).map(({ card }) => card);
  const due = present.filter(({ schedule }) => schedule.phase === 'review' && schedule.dueDay <= today);
  const room = new DailyRoom(state, today);
  const firsts = state.settings.buriesSiblings ? new Set(learning.map(({ card }) => siblingKeyOf(card))) : undefined;
  const reviews = admitted(byDueDay(due, today), (card) => room.takeReview(card), firsts);
  const fresh = admitted(
    present.filter(({ schedule }) => schedule.phase === 'new'),
    (card) => room.takeNew(card),
    firsts,
  );
  const next = learning.find(({ dueAt }) => dueAt > now)?.dueAt;
  return {
    cards: [...came, ...strewn(reviews.cards, fresh.cards)],
    learning: learning.length,
    reviews: reviews.cards.length,
    newCards: fresh.cards.length,
    overLimit: { reviews: reviews.overLimit, newCards: fresh.overLimit },
    siblings: siblings + reviews.siblings + fresh.siblings,
    ...(next && { nextLearningAt: next }),
  };
}

function isDue({ schedule }: ReviewCard, today: StudyDay): boolean {
  return schedule.phase === 'new' || (schedule.phase === 'review' && schedule.dueDay <= today);
}

/** Cards in the midst of learning, the first due first. */
function learningIn(cards: readonly ReviewCard[]): readonly { readonly card: ReviewCard; readonly dueAt: Date }[] {
  return cards
    .flatMap((card) => ('dueAt' in card.schedule ? [{ card, dueAt: card.schedule.dueAt }] : []))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** Longest due first; those of one day in an order that differs from day to day. */
function byDueDay(cards: readonly ReviewCard[], today: StudyDay): readonly ReviewCard[] {
  return cards
    .map((card) => ({ card, day: dueDayOf(card), order: stableHash(`${today} ${card.id}`) }))
    .sort((a, b) => a.day - b.day || (a.order < b.order ? -1 : 1))
    .map(({ card }) => card);
}

function dueDayOf({ schedule }: ReviewCard): StudyDay {
  return schedule.phase === 'review' ? schedule.dueDay : Infinity;
}

/** Takes cards while there is room, one of each fact where `facts` holds those already taken. */
function admitted(
  cards: readonly ReviewCard[],
  take: (card: ReviewCard) => boolean,
  facts: Set<string> | undefined,
): { readonly cards: readonly ReviewCard[]; readonly overLimit: number; readonly siblings: number } {
  const taken: ReviewCard[] = [];
  let [overLimit, siblings] = [0, 0];
  for (const card of cards) {
    const key = siblingKeyOf(card);
    if (facts?.has(key) === true) siblings += 1;
    else if (take(card)) {
      taken.push(card);
      facts?.add(key);
    } else overLimit += 1;
  }
  return { cards: taken, overLimit, siblings };
}

/** New cards at even distances among the reviews, a review first. */
function strewn(reviews: readonly ReviewCard[], fresh: readonly ReviewCard[]): readonly ReviewCard[] {
  const placed = [
    ...reviews.map((card, i) => ({ card, at: i / reviews.length })),
    ...fresh.map((card, i) => ({ card, at: (i + 0.5) / fresh.length })),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ card }) => card);
}
