import {
  calendarOf,
  memoryFigures,
  studyDayOf,
  timeFigures,
  type CalendarEntry,
  type ReviewState,
  type Spread,
} from '@sanad/review';

/** Days of study time. */
export const timeDays = 30;

/** Where classes begin: stability in days, difficulty from 1 to 10, chance to recall from 0 to 1. */
const starts = { stability: [0, 7, 21, 90], difficulty: [1, 4, 7], recall: [0, 0.5, 0.7, 0.9] } as const;

/** What a memory is judged by. */
export type Measure = keyof typeof starts;

/** How well the cards that were tried are held, and the time that study takes. */
export interface MemoryTimeFigures {
  readonly cards: number;
  /** Cards by class, the lowest first. */
  readonly classes: Readonly<Record<Measure, readonly number[]>>;
  /** Cards expected to be recalled now. */
  readonly known: number;
  /** Up to today, oldest first. */
  readonly days: readonly CalendarEntry[];
  readonly milliseconds: number;
  readonly medianMilliseconds: number | undefined;
}

/** Goes through every card and every recall. */
export function memoryTimeFigures(state: ReviewState, now: Date): MemoryTimeFigures {
  const to = studyDayOf(now, state.dayRule);
  const span = { from: to - timeDays + 1, to };
  const { cards, known, stability, difficulty, retrievability } = memoryFigures(state, now);
  const { milliseconds, medianMilliseconds } = timeFigures(state, span);
  const classes = {
    stability: classesOf(stability, starts.stability),
    difficulty: classesOf(difficulty, starts.difficulty),
    recall: classesOf(retrievability, starts.recall),
  };
  return { cards, known, classes, days: calendarOf(state, span), milliseconds, medianMilliseconds };
}

/** Cards by class; each reaches from its start, which begins a bin too, to the next one's. */
function classesOf({ bins }: Spread, begins: readonly number[]): readonly number[] {
  return begins.map((begin, place) => {
    const end = begins[place + 1] ?? Infinity;
    return bins.filter(({ from }) => from >= begin && from < end).reduce((sum, { cards }) => sum + cards, 0);
  });
}
