// Folds the whole log beside the page and keeps the snapshot of it.
import { openStudyStore } from '@sanad/storage';
import { foldFormat, puttingAway, type ReviewSettings } from '@sanad/review';
import { snapshotName } from './kept-fold.ts';
import { offsetAt } from './offset-at.ts';
import type { ReplayOrder, ReplayReport } from './replay-messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReplayOrder>) => {
  replay(data.settings).then(
    (isKept) => {
      tell({ kind: 'end', isKept });
    },
    () => {
      tell({ kind: 'end', isKept: false }); // a worker's page hears of no promise that was broken
    },
  );
});

async function replay(settings: ReviewSettings): Promise<boolean> {
  const store = await openStudyStore();
  const { log, position, setAside } = await store.wholeLog();
  if (position === undefined) return false;
  const folding = puttingAway(log, settings, offsetAt);
  let step = folding.next();
  for (; step.done !== true; step = folding.next()) tell({ kind: 'progress', progress: step.value });
  const { parts } = step.value;
  const kept = await store.writeSnapshot(snapshotName, foldFormat, { position, setAside, parts });
  store.close();
  return kept.ok;
}

function tell(report: ReplayReport): void {
  self.postMessage(report);
}
