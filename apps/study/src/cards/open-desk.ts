import { keepWhenIdle } from '../memory/keep-when-idle.ts';
import { CardMemory } from '../memory/card-memory.ts';
import { replayBeside } from '../memory/replay-beside.ts';
import { ReviewDesk, type DeskStudy } from './review-desk.ts';
import type { StudyStore } from '@sanad/storage';

/** The memory of cards of a study, not opened yet. */
export function newMemory({ log, preferences }: DeskStudy, store: StudyStore): CardMemory {
  return new CardMemory({ store, log, preferences, replayBeside });
}

/** The desk over a memory, once that is opened; from then on it is kept whenever the learner rests. */
export async function openDesk(study: DeskStudy, memory: CardMemory): Promise<ReviewDesk> {
  await memory.reopen();
  keepWhenIdle(memory, study.log);
  return new ReviewDesk(study, memory);
}
