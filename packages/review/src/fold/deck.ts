import type { CardEvent, Target } from '@sanad/lesson';
import type { Recall, ReviewCard } from '../card/review-card.ts';
import { emptyAgenda, moveCard, type FoldedAgenda } from './agenda.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';

type Added = Extract<CardEvent, { readonly type: 'card-added' }>;

/**
 * The cards of a log while it is folded. Every change goes through the journal. Once it is kept, a changed card is
 * another object; before, while a long log is folded that nobody has seen anything of, the card itself is changed.
 */
export class Deck {
  readonly cards = new Map<string, ReviewCard>();
  readonly agenda: FoldedAgenda = emptyAgenda();
  readonly #forward = new Map<string, string>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Takes in a card as new, unless it is known. */
  add({ card: id, lesson, target, direction, topic }: Added, { at, day }: Moment): void {
    if (this.cards.has(id)) return;
    const card: ReviewCard = {
      id,
      place: this.cards.size,
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
    this.#journal.set(this.cards, id, card);
    moveCard(this.#journal, this.agenda, id, undefined, card.schedule);
    if (direction === 'forward') this.#journal.set(this.#forward, targetKey(lesson.id, target), id);
  }

  /** Changes a card: puts another in its place, unless nobody can have seen it yet. */
  change(card: ReviewCard, changes: Partial<ReviewCard>): void {
    const { schedule } = card;
    if (changes.schedule) moveCard(this.#journal, this.agenda, card.id, schedule, changes.schedule);
    if (this.#journal.isKept) this.#journal.set(this.cards, card.id, { ...card, ...changes });
    else Object.assign(card, changes);
  }

  /** The recalls of a card with one more. */
  recallsWith({ recalls }: ReviewCard, recall: Recall): readonly Recall[] {
    if (this.#journal.isKept) return [...recalls, recall];
    (recalls as Recall[]).push(recall);
    return recalls;
  }

  /** The card that asks for what an item's target asks for; undefined where there is none. */
  asking(lesson: string, target: Target): ReviewCard | undefined {
    return this.cards.get(this.#forward.get(targetKey(lesson, target)) ?? '');
  }
}

function targetKey(lesson: string, { fact, role }: Target): string {
  return `${lesson} ${fact} ${role}`;
}
