import type { CardEvent, Target } from '@sanad/lesson';
import { blockOf } from '../snapshot/card-blocks.ts';
import { emptyAgenda, enter, leave, list, type FoldedAgenda } from './agenda.ts';
import { FoldedCard } from './folded-card.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';
import { triedOn } from './tried-on.ts';
import { RecallTable } from './recall-table.ts';

/** What adds a card. */
export type Adding = Pick<
  Extract<CardEvent, { readonly type: 'card-added' }>,
  'card' | 'lesson' | 'target' | 'direction' | 'topic'
>;

/** What may change of a card beside its schedule and its memory. */
export type Changes = Partial<
  Pick<FoldedCard, 'lesson' | 'suspended' | 'buriedUntil' | 'answerHash' | 'flagged' | 'flagNote' | 'words' | 'isAdded'>
>;

/** The cards into which events are folded. */
export interface FoldDeck {
  readonly agenda: FoldedAgenda;
  /** Every recall. */
  readonly table: RecallTable;
  /** Takes in a card as new, unless it is known; gives back the one that is there. */
  add(adding: Adding, moment: Moment): FoldedCard;
  /** The card with an id; undefined where there is none. */
  card(id: string): FoldedCard | undefined;
  /** The card that was added and asks for what an item's target asks for; undefined where there is none. */
  asking(lesson: string, target: Target): FoldedCard | undefined;
  change(card: FoldedCard, changes: Changes): void;
  /** Takes a card out of its place; gives back what is to be changed of it before it enters another. */
  leaving(card: FoldedCard): FoldedCard;
  /** Puts a card that has left its place where it is due now. */
  enter(card: FoldedCard): void;
}

/**
 * The cards of a log while it is folded. Every change goes through the journal. Once it is kept, a changed card is
 * another object; before, while a long log is folded that nobody has seen anything of, the card itself is changed.
 */
export class Deck implements FoldDeck {
  readonly cards = new Map<string, FoldedCard>();
  readonly agenda: FoldedAgenda = emptyAgenda();
  /** Blocks of cards that changed while changes could be taken back. */
  readonly changedBlocks = new Set<number>();
  /** Every recall. Whoever takes cards back cuts it too. */
  table = new RecallTable();
  /** Ids of cards by what they ask for, in the order they were added; made when it is first asked. */
  #asking: Map<string, readonly string[]> | undefined;
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  add({ card: id, lesson, target, direction, topic }: Adding, { at, day }: Moment): FoldedCard {
    const known = this.cards.get(id);
    if (known) return known;
    const origin = {
      id,
      place: this.cards.size,
      lesson,
      target,
      direction,
      topic,
      addedTime: at,
      addedDay: day,
    };
    const card = new FoldedCard(origin, this.table);
    this.take(card);
    return card;
  }

  /** Takes in a card as it is. */
  take(card: FoldedCard): void {
    const { id, place } = card;
    if (this.#journal.isKept) this.changedBlocks.add(blockOf(place));
    this.#journal.set(this.cards, id, card);
    enter(this.#journal, this.agenda, card);
    if (this.#asking === undefined) {
      this.#journal.note(() => {
        this.#asking = undefined;
      });
    } else {
      const key = targetKey(card);
      this.#journal.set(this.#asking, key, [...(this.#asking.get(key) ?? []), id]);
    }
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

  change(card: FoldedCard, changes: Changes): void {
    Object.assign(this.#toChange(card), changes);
  }

  leaving(card: FoldedCard): FoldedCard {
    leave(this.#journal, this.agenda, card);
    return this.#toChange(card);
  }

  enter(card: FoldedCard): void {
    enter(this.#journal, this.agenda, card);
  }

  card(id: string): FoldedCard | undefined {
    return this.cards.get(id);
  }

  asking(lesson: string, target: Target): FoldedCard | undefined {
    this.#asking ??= idsByTarget(this.cards.values());
    const ids = this.#asking.get(targetKey({ lesson: { id: lesson }, target })) ?? [];
    return askedAmong(ids.flatMap((id) => this.card(id) ?? []));
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

function idsByTarget(cards: Iterable<FoldedCard>): Map<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const card of cards) {
    const key = targetKey(card);
    ids.set(key, [...(ids.get(key) ?? []), card.id]);
  }
  return ids;
}

/**
 * Of cards that ask for the same, in the order they were added, the one that an answer is about: of those that are there by
 * then the last that is asked forward, else the first.
 */
export function askedAmong(cards: readonly FoldedCard[]): FoldedCard | undefined {
  const added = cards.filter(({ isAdded }) => isAdded);
  return added.findLast(({ direction }) => direction === 'forward') ?? added[0];
}

/** What of a card says for what it asks. */
interface Asking {
  readonly lesson: { readonly id: string };
  readonly target: Target;
}

/** The same for every card that asks for one target of one lesson. */
export function targetKey({ lesson, target: { fact, role } }: Asking): string {
  return `${lesson.id} ${fact} ${role}`;
}
