// Times reading the whole log, folding it, putting the fold into pieces, and as many bare new states of memory, one after the other in one worker.
import { defaultReviewSettings, puttingAway } from '../../../packages/review/src/index.ts';
import { bareStates } from '../../../packages/review/test/bare-model.ts';
import { openStudyStore } from '../../../packages/storage/src/index.ts';

self.addEventListener('message', () => {
  void measured().then((figures) => {
    self.postMessage(figures);
  });
});

async function measured() {
  const before = performance.now();
  const store = await openStudyStore();
  const { log } = await store.wholeLog();
  store.close();
  const read = performance.now() - before;
  const reviews = Array.from(log.order()).filter((entry) => log.isRating(entry)).length;
  bare(reviews);
  const bares = [bare(reviews)];
  const began = performance.now();
  const folding = puttingAway(log, defaultReviewSettings, () => 0);
  let folded = began;
  while (folding.next().done !== true) folded = performance.now();
  const fold = folded - began;
  const putAway = performance.now() - folded;
  bares.push(bare(reviews));
  return { read, fold, putAway, bare: bares.reduce((sum, time) => sum + time, 0) / bares.length };
}

/** Milliseconds of so many new states. */
function bare(reviews: number): number {
  const began = performance.now();
  bareStates(reviews);
  return performance.now() - began;
}
