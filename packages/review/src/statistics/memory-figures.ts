import { elapsedDaysTo } from '../card/review-card.ts';
import { studyDayOf } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** How a figure is spread over cards. */
export interface Spread {
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** Cards by bin; each bin reaches from its start, included, to the next one's. */
  readonly bins: readonly { readonly from: number; readonly cards: number }[];
}

/** Where the memory of the learnt cards stands. */
export interface MemoryFigures {
  /** Cards tried at least once, suspended ones too. */
  readonly cards: number;
  /** Days until the chance to recall has fallen to 90 %. */
  readonly stability: Spread;
  /** 1 to 10. */
  readonly difficulty: Spread;
  /** Chance to recall each today, 0 to 1; its sum is how many would be recalled. */
  readonly retrievability: Spread;
  /** Cards expected to be recalled if all were asked now. */
  readonly known: number;
  /** Days set at the last review, of cards in review. */
  readonly interval: Spread;
}

const dayBins = [0, 1, 3, 7, 14, 21, 30, 60, 90, 180, 365, 730];
const difficultyBins = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const shareBins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Stability, difficulty, retrievability and intervals of the cards learnt so far. */
export function memoryFigures(state: ReviewState, now: Date): MemoryFigures {
  const today = studyDayOf(now, state.dayRule);
  const learnt = [...state.cards.values()].flatMap((card) => (card.memory ? { card, memory: card.memory } : []));
  const chances = learnt.map(({ card, memory }) => state.model.retrievability(memory, elapsedDaysTo(card, today)));
  const intervals = learnt.flatMap(({ card: { schedule } }) =>
    schedule.phase === 'review' ? [schedule.intervalDays] : [],
  );
  return {
    cards: learnt.length,
    stability: spreadOf(
      learnt.map(({ memory }) => memory.stability),
      dayBins,
    ),
    difficulty: spreadOf(
      learnt.map(({ memory }) => memory.difficulty),
      difficultyBins,
    ),
    retrievability: spreadOf(chances, shareBins),
    known: chances.reduce((sum, chance) => sum + chance, 0),
    interval: spreadOf(intervals, dayBins),
  };
}

/** Mean, median and counts by bins that begin at these values; smaller values fall into the first. */
export function spreadOf(values: readonly number[], starts: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  const bins = starts.map((from) => ({ from, cards: 0 }));
  for (const value of values) {
    const bin = bins.findLast(({ from }) => from <= value) ?? bins[0];
    if (bin) bin.cards += 1;
  }
  return {
    mean: values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length,
    median: low === undefined || high === undefined ? undefined : (low + high) / 2,
    bins,
  };
}
