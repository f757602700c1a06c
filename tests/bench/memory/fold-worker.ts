// Times the fold of the whole log and as many bare new states of memory, one after the other in one worker.
import { defaultReviewSettings, ReviewFold } from '../../../packages/review/src/index.ts';
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
  const folding = ReviewFold.folding(log, defaultReviewSettings, () => 0);
  while (folding.next().done !== true);
  const fold = performance.now() - began;
  bares.push(bare(reviews));
  return { read, fold, bare: bares.reduce((sum, time) => sum + time, 0) / bares.length };
}

/** Milliseconds of so many new states. */
function bare(reviews: number): number {
  const began = performance.now();
  bareStates(reviews);
  return performance.now() - began;
}
