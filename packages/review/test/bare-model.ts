import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { defaultWeights } from '../src/memory/weights.ts';

const algorithm = new FSRSAlgorithm({ w: [...defaultWeights], enable_fuzz: false });

/** So many new states of memory by `next_state` of ts-fsrs, nine to a card, and nothing else. */
export function bareStates(count: number): void {
  let memory: FSRSState | null = null;
  for (let i = 0; i < count; i++) {
    const nth = i % 9;
    memory = algorithm.next_state(nth === 0 ? null : memory, nth * 3, nth % 5 === 0 ? 2 : 3);
  }
}
