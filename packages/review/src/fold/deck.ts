import type { CardEvent, StandingEvent, Target } from '@sanad/lesson';
import type { Recall, ReviewCard } from '../card/review-card.ts';
import type { DayRule } from '../day/study-day.ts';
import { momentOf, type Moment } from './moment.ts';

type Added = Extract<CardEvent, { readonly type: 'card-added' }>;

/** A card while it is folded. */
export type FoldedCard = { -readonly [K in keyof ReviewCard]: ReviewCard[K] } & { recalls: Recall[] };

/** The cards of a log and how quizzes find them. */
export interface Deck {
  readonly cards: ReadonlyMap<string, FoldedCard>;
  /** The card that asks for what an item's target asks for; undefined where there is none. */
  asking(lesson: string, target: Target): FoldedCard | undefined;
}

/** Every card that was ever added and not taken back, as new. What is done to other cards is as good as not said. */
export function deckOf(events: readonly StandingEvent[], dayRule: DayRule): Deck {
  const cards = new Map<string, FoldedCard>();
  const forward = new Map<string, FoldedCard>();
  for (const event of events) {
    if (event.type !== 'card-added' || cards.has(event.card)) continue;
    const card = newCard(event, momentOf(event, dayRule));
    cards.set(card.id, card);
    if (card.direction === 'forward') forward.set(targetKey(event.lesson.id, event.target), card);
  }
  return { cards, asking: (lesson, target) => forward.get(targetKey(lesson, target)) };
}

function newCard({ card, lesson, target, direction, topic }: Added, { at, day }: Moment): FoldedCard {
  return {
    id: card,
    lesson,
    target,
    direction,
    topic,
    addedAt: at,
    addedDay: day,
    schedule: { phase: 'new' },
    recalls: [],
    lapses: 0,
    suspended: false,
    leech: false,
    flagged: false,
    words: {},
  };
}

function targetKey(lesson: string, { fact, role }: Target): string {
  return `${lesson} ${fact} ${role}`;
}
