import type { LogColumns } from '@sanad/lesson';
import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { studyDayAt } from '../src/day/study-day.ts';
import { defaultWeights } from '../src/memory/weights.ts';

const algorithm = new FSRSAlgorithm({ w: [...defaultWeights], relearning_steps: ['10m'], enable_fuzz: false });

/** The ratings of a log in its order, as bare numbers. */
export interface BareReviews {
  readonly count: number;
  /** Of each the number of its card, from 0. */
  readonly cards: Int32Array;
  /** Whole days since the rating of the same card before it. */
  readonly days: Int32Array;
  /** 1 for again to 4 for easy. */
  readonly grades: Uint8Array;
}

/** What is asked of a log in columns. */
type Rated = Pick<LogColumns, 'order' | 'isRating' | 'card' | 'time' | 'kinds'>;

/** What `next_state` is to be asked of a log whose days turn at 4 in UTC. */
export function bareReviewsOf(log: Rated): BareReviews {
  const entries = Array.from(log.order()).filter((entry) => log.isRating(entry));
  const numbers = new Map<string, number>();
  const lastDays: number[] = [];
  const count = entries.length;
  const [cards, days, grades] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  for (const [i, entry] of entries.entries()) {
    const id = log.card(entry) ?? '';
    const card = numbers.get(id) ?? numbers.size;
    const day = studyDayAt(log.time(entry), 4, 0);
    numbers.set(id, card);
    cards[i] = card;
    days[i] = day - (lastDays[card] ?? day);
    grades[i] = ((log.kinds[entry] ?? 0) & 3) + 1;
    lastDays[card] = day;
  }
  return { count, cards, days, grades };
}

/** The new state of memory after each rating by `next_state` of ts-fsrs, and nothing else. */
export function bareStates({ count, cards, days, grades }: BareReviews): readonly FSRSState[] {
  const states: FSRSState[] = [];
  for (let i = 0; i < count; i++) {
    const card = cards[i] ?? 0;
    states[card] = algorithm.next_state(states[card] ?? null, days[i] ?? 0, grades[i] ?? 1);
  }
  return states;
}
