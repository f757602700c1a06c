import type { Rating } from '@sanad/lesson';
import { FSRSAlgorithm, Rating as FsrsRating } from 'ts-fsrs';
import type { Memory } from '../src/memory/memory.ts';
import { defaultWeights } from '../src/memory/weights.ts';

const algorithm = new FSRSAlgorithm({ w: [...defaultWeights], relearning_steps: ['10m'], enable_fuzz: false });
const toFsrs = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const;

/** So many new states of memory by `next_state` of ts-fsrs, nine to a card, and nothing else. */
export function bareStates(count: number): void {
  let memory: Memory | undefined;
  for (let i = 0; i < count; i++) {
    const nth = i % 9;
    memory = after(nth === 0 ? undefined : memory, nth % 5 === 0 ? 'hard' : 'good', nth * 3);
  }
}

function after(memory: Memory | undefined, rating: Rating, elapsedDays: number): Memory {
  const { stability, difficulty } = algorithm.next_state(memory ?? null, elapsedDays, toFsrs[rating]);
  return { stability, difficulty };
}
