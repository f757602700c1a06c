// Times the fold of the whole log and as many bare new states of memory, one after the other in one worker.
import { defaultReviewSettings, memoryModel, ReviewFold, type Memory } from '../../../packages/review/src/index.ts';
import { openStudyStore } from '../../../packages/storage/src/index.ts';

self.addEventListener('message', () => {
  void measured().then((figures) => {
    self.postMessage(figures);
  });
});

async function measured() {
  const before = performance.now();
  const store = await openStudyStore();
  const { events } = await store.wholeLog();
  store.close();
  const read = performance.now() - before;
  const reviews = events.filter(({ type }) => type === 'reviewed').length;
  bare(reviews);
  const bares = [bare(reviews)];
  const began = performance.now();
  const folding = ReviewFold.folding(events, defaultReviewSettings, () => 0);
  while (folding.next().done !== true);
  const fold = performance.now() - began;
  bares.push(bare(reviews));
  return { read, fold, bare: bares.reduce((sum, time) => sum + time, 0) / bares.length };
}

/** Milliseconds of so many new states, nine to a card, and nothing else. */
function bare(reviews: number): number {
  const model = memoryModel(defaultReviewSettings);
  const began = performance.now();
  let memory: Memory | undefined;
  for (let i = 0; i < reviews; i++) {
    const nth = i % 9;
    memory = model.after(nth === 0 ? undefined : memory, nth % 5 === 0 ? 'hard' : 'good', nth * 3);
  }
  return performance.now() - began;
}
