import { foldFormat, ReviewFold, type ReviewSettings } from '@sanad/review';
import type { StudyStore } from '@sanad/storage';
import type { OpenFold } from './card-memory.ts';
import { offsetAt } from './offset-at.ts';

/** The name of the snapshot of what is remembered. */
export const snapshotName = 'review';

/** The fold that was put away, with what has come since; undefined where there is none of this log and these settings. */
export async function keptFold(store: StudyStore, settings: ReviewSettings): Promise<OpenFold | undefined> {
  const kept = await store.readSnapshot(snapshotName, foldFormat);
  const read = kept && (await store.eventsAfter(kept.position));
  if (kept === undefined || read === undefined) return undefined;
  const fold = ReviewFold.restored(kept.parts, settings, offsetAt);
  if (fold?.add(read.events) !== true) return undefined;
  const { position, setAside, stamp } = kept;
  return { fold, position, setAside, stamp };
}
