import type { LogColumns, Target } from '@sanad/lesson';
import { emptyAgenda } from './agenda.ts';
import { CardRows } from './card-rows.ts';
import { askedAmong, targetKey, type Adding, type Changes, type FoldDeck } from './deck.ts';
import { FoldedCard, type CardOrigin } from './folded-card.ts';
import type { LogPlan } from './log-plan.ts';
import type { Moment } from './moment.ts';
import { RecallTable } from './recall-table.ts';

/**
 * The cards while the beginning of a long log is folded, which nobody has seen anything of: in rows of numbers, and in
 * themselves only where something else was said of them than ratings.
 */
export class HeadDeck implements FoldDeck {
  readonly agenda = emptyAgenda();
  readonly table = new RecallTable();
  readonly #log: LogColumns;
  readonly #plan: LogPlan;
  readonly #rows: CardRows;
  /** Stands for one card after another that is rated. */
  readonly #rated: FoldedCard;
  /** By place, the cards of which something else was said. */
  readonly #cards = new Map<number, FoldedCard>();
  /** Cards that an event is about: they stand in themselves until it is folded. */
  readonly #asked = new Set<FoldedCard>();
  #asking: Map<string, number[]> | undefined;
  #size = 0;

  constructor(log: LogColumns, plan: LogPlan) {
    this.#log = log;
    this.#plan = plan;
    this.#rows = new CardRows(plan.firsts.length);
    this.#rated = new FoldedCard(nobody, this.table);
  }

  /** How many cards there are. */
  get size(): number {
    return this.#size;
  }

  /** Takes in the next card of the plan, which is new. */
  addNext({ day }: Moment): void {
    const place = this.#size++;
    const entry = this.#plan.firsts[place] ?? -1;
    this.#rows.begin(place, this.#log.card(entry) ?? '', day);
    if (this.#asking) this.#noteTarget(this.#asking, place);
  }

  add({ card }: Adding, moment: Moment): FoldedCard {
    const place = this.#placeOf(card);
    if (place >= this.#size) this.addNext(moment);
    return this.#ask(place);
  }

  card(id: string): FoldedCard | undefined {
    const place = this.#placeOf(id);
    return place >= 0 && place < this.#size ? this.#ask(place) : undefined;
  }

  asking(lesson: string, target: Target): FoldedCard | undefined {
    const places = this.#placesByTarget().get(targetKey({ lesson: { id: lesson }, target })) ?? [];
    return askedAmong(places.map((place) => this.#ask(place)));
  }

  change(card: FoldedCard, changes: Changes): void {
    Object.assign(card, changes);
  }

  leaving(card: FoldedCard): FoldedCard {
    if (card.phase === 'review') this.agenda.counts.change(card.dueDay, -1);
    return card;
  }

  enter(card: FoldedCard): void {
    if (card.phase === 'review') this.agenda.counts.change(card.dueDay, 1);
  }

  /** The card of a place, to be rated; undefined where none is there yet. */
  rated(place: number): FoldedCard | undefined {
    if (place < 0 || place >= this.#size) return undefined;
    this.#rows.load(place, this.#rated);
    return this.#rated;
  }

  /** The card of a place has been rated. */
  noteRated(place: number): void {
    this.#rows.store(place, this.#rated);
  }

  /** An event that is no rating has been folded. */
  settle(): void {
    if (this.#asked.size === 0) return;
    for (const card of this.#asked) this.#rows.store(card.place, card);
    this.#asked.clear();
  }

  /** Every card as it stands, in the order they were added. */
  *all(): Generator<FoldedCard, void> {
    for (let place = 0; place < this.#size; place++) yield this.#standing(place);
  }

  /** The place of a card, which may not have come yet; -1 for none. */
  #placeOf(card: string): number {
    return this.#plan.places[this.#log.cardNumber(card)] ?? -1;
  }

  #ask(place: number): FoldedCard {
    const known = this.#cards.get(place);
    if (known && this.#asked.has(known)) return known;
    const card = this.#standing(place);
    this.#cards.set(place, card);
    this.#asked.add(card);
    return card;
  }

  #standing(place: number): FoldedCard {
    const card = this.#cards.get(place) ?? this.#made(place);
    this.#rows.load(place, card);
    return card;
  }

  /** A card of which nothing was said but that it is added, and ratings. */
  #made(place: number): FoldedCard {
    const entry = this.#plan.firsts[place] ?? -1;
    const { card: id, lesson, target, direction, topic, answer } = this.#log.added(entry);
    const addedTime = this.#log.time(entry);
    const origin: CardOrigin = { id, place, lesson, target, direction, topic, addedDay: 0, addedTime };
    const card = new FoldedCard(origin, this.table);
    card.isAdded = this.#plan.early.size === 0;
    card.answerHash = card.isAdded ? answer : undefined;
    return card;
  }

  #placesByTarget(): Map<string, number[]> {
    if (this.#asking === undefined) {
      this.#asking = new Map();
      for (let place = 0; place < this.#size; place++) this.#noteTarget(this.#asking, place);
    }
    return this.#asking;
  }

  #noteTarget(asking: Map<string, number[]>, place: number): void {
    const key = targetKey(this.#log.added(this.#plan.firsts[place] ?? -1));
    const places = asking.get(key);
    if (places) places.push(place);
    else asking.set(key, [place]);
  }
}

const nobody: CardOrigin = {
  id: '',
  place: -1,
  lesson: { id: '', version: 0 },
  target: { fact: '', role: '' },
  direction: 'forward',
  topic: 'actor',
  addedDay: 0,
  addedTime: 0,
};
