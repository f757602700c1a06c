// Fits weights to a learner's log beside the page; to cancel is to end the worker.
import { trainWeights } from '@sanad/review';
import type { TrainingOrder, TrainingReport } from './training-messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<TrainingOrder>) => {
  const training = trainWeights(data.histories, data.inUse);
  let next = training.next();
  for (let told = -1; next.done !== true; next = training.next()) {
    const percent = Math.floor((100 * next.value.done) / next.value.of);
    if (percent > told) tell({ kind: 'progress', progress: next.value });
    told = Math.max(told, percent);
  }
  tell({ kind: 'end', result: next.value });
});

function tell(report: TrainingReport): void {
  self.postMessage(report);
}
