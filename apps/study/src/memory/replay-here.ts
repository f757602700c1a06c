import { ReviewFold, type ReviewSettings } from '@sanad/review';
import type { StudyStore } from '@sanad/storage';
import type { HearProgress, OpenFold } from './card-memory.ts';
import { offsetAt } from './offset-at.ts';

/** The fold of the whole log; the page draws in between. */
export async function replayHere(store: StudyStore, settings: ReviewSettings, hear: HearProgress): Promise<OpenFold> {
  const { log, position, setAside } = await store.wholeLog();
  const folding = ReviewFold.folding(log, settings, offsetAt);
  for (;;) {
    const step = folding.next();
    if (step.done === true) return { fold: step.value, position, setAside, stamp: undefined };
    hear(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
