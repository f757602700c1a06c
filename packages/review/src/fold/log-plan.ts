import type { LogColumns, StandingEvent } from '@sanad/lesson';
import type { QuizAnswer } from '../evidence/answer-effects.ts';
import { decisiveAnswers } from '../evidence/decisive-answers.ts';

/** What of a long log is to be folded, and what must be known of it from the start. */
export interface LogPlan {
  /** The entries of events in the log's order, -1 for one that is taken back or only takes back. */
  readonly standing: Int32Array;
  /** By the number of a card in the log its place among those that are added; -1 for none. */
  readonly places: Int32Array;
  /** By the place of each card the first entry that adds it. */
  readonly firsts: readonly number[];
  /** See `cardsToBegin`. */
  readonly early: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, QuizAnswer>;
}

/** Looks through a long log (with no iterator, which would take four times as long), whose entries are given in its order, before it is folded. */
export function planOf(log: LogColumns, order: Int32Array): LogPlan {
  const standing = standingAmong(log, order);
  const { places, firsts, late } = placesOf(log, standing);
  const early = late.size === 0 ? late : new Set([...late, ...firsts.map((entry) => log.card(entry) ?? '')]);
  return { standing, places, firsts, early, answers: decisiveAnswers(othersOf(log, standing)) };
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

/** The places of cards, in the order they are added, and the cards of which something is said before that, if it ever is. */
function placesOf(log: LogColumns, standing: Int32Array) {
  const { length } = standing;
  const { cards } = log;
  const places = new Int32Array(log.cardCount).fill(-1);
  const firsts: number[] = [];
  const late = new Set<string>();
  for (let i = 0; i < length; i++) {
    const entry = standing[i] ?? -1;
    const card = entry < 0 ? -1 : (cards[entry] ?? -1);
    if (card < 0 || (places[card] ?? -1) >= 0) continue;
    if (isAdding(log, entry)) places[card] = firsts.push(entry) - 1;
    else late.add(log.card(entry) ?? '');
  }
  return { places, firsts, late };
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
