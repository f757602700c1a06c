import { memoryModel, type ReviewState } from '@sanad/review';

/** A memory such as many cards have after some weeks, for a learner who has none yet: days until 90 % is recalled. */
const usualMemory = { stability: 20, difficulty: 5 };

/**
 * About how many reviews a day a desired retention costs once the cards learnt so far are settled: each is asked once an
 * interval, and once more where it was forgotten. For a learner without cards: of a hundred usual ones.
 */
export function reviewsADay({ cards, settings }: ReviewState, desiredRetention: number): number {
  const model = memoryModel({ ...settings, desiredRetention });
  const learnt = [...cards.values()].flatMap(({ memory, suspended }) => (memory && !suspended ? [memory] : []));
  const memories = learnt.length > 0 ? learnt : Array.from({ length: 100 }, () => usualMemory);
  const askings = memories.reduce((sum, memory) => sum + 1 / model.intervalDays(memory), 0);
  return askings * (2 - desiredRetention);
}
