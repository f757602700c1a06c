// Times reading the whole log, then by turns folding it, putting the fold into pieces, and the bare new states of its ratings.
import { defaultReviewSettings, puttingAway } from '../../../packages/review/src/index.ts';
import { bareReviewsOf, bareStates } from '../../../packages/review/test/bare-model.ts';
import { openStudyStore } from '../../../packages/storage/src/index.ts';
import { median } from './median.ts';

self.addEventListener('message', ({ data }: MessageEvent<number>) => {
  void measured(data).then((figures) => {
    self.postMessage(figures);
  });
});

async function measured(turns: number) {
  const before = performance.now();
  const store = await openStudyStore();
  const { log } = await store.wholeLog();
  store.close();
  const read = performance.now() - before;
  const reviews = bareReviewsOf(log);
  const folds: number[] = [];
  const putAways: number[] = [];
  const bares: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const began = performance.now();
    const folding = puttingAway(log, defaultReviewSettings, () => 0);
    let folded = began;
    while (folding.next().done !== true) folded = performance.now();
    const putAway = performance.now();
    bareStates(reviews);
    folds.push(folded - began);
    putAways.push(putAway - folded);
    bares.push(performance.now() - putAway);
  }
  return { read, fold: median(folds), putAway: median(putAways), bare: median(bares) };
}
