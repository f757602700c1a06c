import type { LogColumns, StandingEvent } from '@sanad/lesson';
import type { QuizAnswer } from '../evidence/answer-effects.ts';
import { decisiveAnswers } from '../evidence/decisive-answers.ts';
import { CardPlaces } from './card-places.ts';

/** What of a long log is to be folded, and what must be known of it from the start. */
export interface LogPlan {
  /** The entries of events in the log's order, -1 for one that is taken back or only takes back. */
  readonly standing: Int32Array;
  /** By the same places, the place of the card that is rated or added; -1 for none. */
  readonly places: Int32Array;
  /** The places of the cards. */
  readonly cards: CardPlaces;
  /** By the place of each card the first entry that adds it. */
  readonly firsts: readonly number[];
  /** See `cardsToBegin`. */
  readonly early: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, QuizAnswer>;
}

/** Looks through a long log (with no iterator, which would take four times as long), whose entries are given in its order, before it is folded. */
export function planOf(log: LogColumns, order: Int32Array): LogPlan {
  const standing = standingAmong(log, order);
  const adding = addingAmong(log, standing);
  const cards = new CardPlaces(adding.length);
  const firsts = adding.filter((entry) => cards.add(log, entry));
  const { places, late } = placesOf(log, standing, cards);
  const early = late.size === 0 ? late : new Set([...late, ...firsts.map((entry) => log.card(entry) ?? '')]);
  return { standing, places, cards, firsts, early, answers: decisiveAnswers(othersOf(log, standing)) };
}

/** As `standingIn`: read from the end, one pass decides every event. */
function standingAmong(log: LogColumns, order: Int32Array): Int32Array {
  const standing = order.slice();
  const takenBack = new Set<string>();
  for (let place = order.length - 1; place >= 0; place--) {
    const entry = order[place] ?? 0;
    const other = log.other(entry);
    if (takenBack.size > 0 && takenBack.has(log.id(entry))) standing[place] = -1;
    else if (other?.type === 'revoked') {
      takenBack.add(other.event);
      standing[place] = -1;
    }
  }
  return standing;
}

function addingAmong(log: LogColumns, standing: Int32Array): readonly number[] {
  const { length } = standing;
  const adding: number[] = [];
  for (let i = 0; i < length; i++) {
    const entry = standing[i] ?? -1;
    if (entry >= 0 && isAdding(log, entry)) adding.push(entry);
  }
  return adding;
}

function isAdding(log: LogColumns, entry: number): boolean {
  return log.isAdding(entry) || log.other(entry)?.type === 'card-added';
}

/** The events that stand in themselves, without those that only take back. */
function othersOf(log: LogColumns, standing: Int32Array): readonly StandingEvent[] {
  const { length } = standing;
  const others: StandingEvent[] = [];
  for (let i = 0; i < length; i++) {
    const entry = standing[i] ?? -1;
    const event = entry < 0 ? undefined : log.other(entry);
    if (event !== undefined && event.type !== 'revoked') others.push(event);
  }
  return others;
}

/** The places of the cards of entries, and the cards of which something is said before they are added, if they ever are. */
function placesOf(log: LogColumns, standing: Int32Array, known: CardPlaces) {
  const places = new Int32Array(standing.length).fill(-1);
  const late = new Set<string>();
  let added = 0;
  for (let i = 0; i < standing.length; i++) {
    const entry = standing[i] ?? -1;
    if (entry < 0) continue;
    const place = known.of(log, entry);
    places[i] = place;
    if (place >= 0 && place < added) continue;
    if (isAdding(log, entry)) added += 1;
    else {
      const card = log.card(entry);
      if (card !== undefined) late.add(card);
    }
  }
  return { places, late };
}
