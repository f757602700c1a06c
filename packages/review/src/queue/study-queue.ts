import { stableHash, type Id } from '@sanad/lesson';
import { siblingKeyOf, type ReviewCard, type SiblingKey } from '../card/review-card.ts';
import { studyDayOf, type StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { Admission } from './admission.ts';
import { askedOn, awayOn } from './standing.ts';

/** Cards that are not asked today though they have come. */
export interface HeldBack {
  /** Kept back by the day's limits. */
  readonly overLimit: { readonly reviews: number; readonly newCards: number };
  /** Kept back until tomorrow since another card of their fact is asked today. */
  readonly siblings: number;
}

/** What there is to do on a day. */
export interface StudyQueue {
  /** In the order to ask them: repetitions that have come, then what is due with new cards strewn in, then the rest. */
  readonly cards: readonly ReviewCard[];
  readonly learning: number;
  readonly reviews: number;
  readonly newCards: number;
  /** When the next repetition within the day comes, if any is to come. */
  readonly nextLearningAt?: Date;
  /** Counts what is held back, card by card, by the state as it is when this is asked. */
  readonly heldBack: () => HeldBack;
}

/** What a queue is to be. */
export interface QueueWishes {
  /** Only cards of this lesson. */
  readonly lesson?: Id | undefined;
  /**
   * Which cards give each other away, for who knows how they read: that they ask one fact where this is left out. A card
   * without a key cannot be asked; it is passed over and takes no other's room.
   */
  readonly siblingsOf?: SiblingKey;
}

/**
 * The cards to ask now, of one lesson or of all. Reviews come by the day they were due, new cards in the order they
 * were added; neither more than the limits leave after what was asked today. Takes as long as there are cards to ask,
 * whatever waits beside them.
 */
export function studyQueue(
  state: ReviewState,
  now: Date,
  { lesson, siblingsOf = siblingKeyOf }: QueueWishes = {},
): StudyQueue {
  const today = studyDayOf(now, state.dayRule);
  const asked = askedOn(state, today, siblingsOf);
  const ofLesson = (cards: Iterable<ReviewCard>): Iterable<ReviewCard> =>
    lesson === undefined ? cards : only(cards, lesson);
  const present = [...ofLesson(cardsOf(state, state.agenda.learning))].flatMap((card) => {
    const key = siblingsOf(card);
    return key !== undefined && awayOn(state, card, today, asked, key) === undefined ? [{ card, key }] : [];
  });
  const learning = byInstant(present.map(({ card }) => card));
  const came = learning.filter(({ dueAt }) => dueAt <= now).map(({ card }) => card);
  const newAdmission = (): Admission =>
    new Admission(
      state,
      today,
      asked,
      present.map(({ key }) => key),
    );
  const admission = newAdmission();
  const reviews = admission.admitted('reviews', ofLesson(dueCards(state, today)));
  const newCards = admission.admitted('newCards', ofLesson(freshCards(state)));
  const next = learning.find(({ dueAt }) => dueAt > now)?.dueAt;
  return {
    cards: [...came, ...strewn(reviews, newCards)],
    learning: learning.length,
    reviews: reviews.length,
    newCards: newCards.length,
    ...(next && { nextLearningAt: next }),
    heldBack: () => {
      const { overLimit, ...all } = countedAll(
        newAdmission(),
        ofLesson(dueCards(state, today)),
        ofLesson(freshCards(state)),
      );
      return { overLimit, siblings: all.siblings };
    },
  };
}

function countedAll(admission: Admission, due: Iterable<ReviewCard>, fresh: Iterable<ReviewCard>): Admission {
  admission.countAll('reviews', due);
  admission.countAll('newCards', fresh);
  return admission;
}

function* only(cards: Iterable<ReviewCard>, lesson: Id): Generator<ReviewCard> {
  for (const card of cards) if (card.lesson.id === lesson) yield card;
}

function* cardsOf({ cards }: ReviewState, ids: Iterable<string>): Generator<ReviewCard> {
  for (const id of ids) {
    const card = cards.get(id);
    if (card) yield card;
  }
}

/** Cards in review whose day has come, those of one day in an order that differs from day to day. */
function* dueCards(state: ReviewState, today: StudyDay): Generator<ReviewCard> {
  const { due } = state.agenda;
  const days = [...due.keys()].filter((day) => day <= today).sort((a, b) => a - b);
  for (const day of days) {
    const ids = due.get(day);
    if (ids)
      yield* cardsOf(
        state,
        ids.inOrder(today, (all) => shuffledFor(today, all)),
      );
  }
}

/** Cards never recalled, in the order they were added. */
function freshCards(state: ReviewState): Iterable<ReviewCard> {
  const placeOf = (id: string): number => state.cards.get(id)?.place ?? 0;
  return cardsOf(
    state,
    state.agenda.fresh.inOrder('place', (ids) => ids.toSorted((a, b) => placeOf(a) - placeOf(b))),
  );
}

/** Cards in the midst of learning, the first due first. */
function byInstant(cards: readonly ReviewCard[]): readonly { readonly card: ReviewCard; readonly dueAt: Date }[] {
  return cards
    .flatMap((card) => ('dueAt' in card.schedule ? [{ card, dueAt: card.schedule.dueAt }] : []))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.card.place - b.card.place);
}

function shuffledFor(today: StudyDay, ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => ({ id, order: stableHash(`${String(today)} ${id}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id }) => id);
}

/** New cards at even distances among the reviews, a review first. */
function strewn(reviews: readonly ReviewCard[], fresh: readonly ReviewCard[]): readonly ReviewCard[] {
  const placed = [
    ...reviews.map((card, i) => ({ card, at: i / reviews.length })),
    ...fresh.map((card, i) => ({ card, at: (i + 0.5) / fresh.length })),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ card }) => card);
}
