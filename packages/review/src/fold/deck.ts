import type { CardEvent, Target } from '@sanad/lesson';
import { blockOf } from '../snapshot/card-blocks.ts';
import { emptyAgenda, enter, leave, list, type FoldedAgenda } from './agenda.ts';
import { FoldedCard } from './folded-card.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';
import { triedOn } from './tried-on.ts';
import { RecallTable } from './recall-table.ts';

type Added = Extract<CardEvent, { readonly type: 'card-added' }>;

/** What may change of a card beside its schedule and its memory. */
type Changes = Partial<
  Pick<FoldedCard, 'lesson' | 'suspended' | 'buriedUntil' | 'answerHash' | 'flagged' | 'flagNote' | 'words' | 'isAdded'>
>;

/**
 * The cards of a log while it is folded. Every change goes through the journal. Once it is kept, a changed card is
 * another object; before, while a long log is folded that nobody has seen anything of, the card itself is changed.
 */
export class Deck {
  readonly cards = new Map<string, FoldedCard>();
  readonly agenda: FoldedAgenda = emptyAgenda();
  /** Blocks of cards that changed while changes could be taken back. */
  readonly changedBlocks = new Set<number>();
  /** Every recall. Whoever takes cards back cuts it too. */
  table = new RecallTable();
  readonly #forward = new Map<string, string>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Takes in a card as new, unless it is known. */
  add({ card: id, lesson, target, direction, topic }: Added, { at, day }: Moment): void {
    if (this.cards.has(id)) return;
    const origin = {
      id,
      place: this.cards.size,
      lesson,
      target,
      direction,
      topic,
      addedAt: new Date(at),
      addedDay: day,
    };
    this.take(new FoldedCard(origin, this.table));
  }

  /** Takes in a card as it is. */
  take(card: FoldedCard): void {
    const { id, place, lesson, target, direction } = card;
    if (this.#journal.isKept) this.changedBlocks.add(blockOf(place));
    this.#journal.set(this.cards, id, card);
    enter(this.#journal, this.agenda, card);
    if (direction === 'forward') this.#journal.set(this.#forward, targetKey(lesson.id, target), id);
  }

  /** From now on changes can be taken back, and the agenda is there to be seen. */
  keep(): void {
    if (this.#journal.isKept) return;
    let last = -Infinity;
    for (const card of this.cards.values()) {
      list(this.#journal, this.agenda, card);
      last = Math.max(last, card.lastDay ?? -Infinity);
    }
    if (last > -Infinity) this.agenda.asked.set(last, triedOn(this.cards.values(), last));
    this.#journal.isKept = true;
  }

  /** Changes a card. */
  change(card: FoldedCard, changes: Changes): void {
    Object.assign(this.#toChange(card), changes);
  }

  /** Takes a card out of its place; gives back what is to be changed of it before it enters another. */
  leaving(card: FoldedCard): FoldedCard {
    leave(this.#journal, this.agenda, card);
    return this.#toChange(card);
  }

  /** Puts a card that has left its place where it is due now. */
  enter(card: FoldedCard): void {
    enter(this.#journal, this.agenda, card);
  }

  /** The card that asks for what an item's target asks for; undefined where there is none. */
  asking(lesson: string, target: Target): FoldedCard | undefined {
    return this.cards.get(this.#forward.get(targetKey(lesson, target)) ?? '');
  }

  /** The card itself, or what stands in its place from now on. */
  #toChange(card: FoldedCard): FoldedCard {
    if (!this.#journal.isKept) return card;
    this.changedBlocks.add(blockOf(card.place));
    const copy = card.copyIn(this.table);
    this.#journal.set(this.cards, card.id, copy);
    return copy;
  }
}

function targetKey(lesson: string, { fact, role }: Target): string {
  return `${lesson} ${fact} ${role}`;
}
