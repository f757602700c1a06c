import { trustedWorker } from '../offline/trusted-worker.ts';
import type { TrainingOrder, TrainingReport } from './training-messages.ts';
import trainer from './training-worker.ts?worker&url';

/** Hears how far training is, what came of it, or that it could not run. */
export interface TrainingListener {
  readonly report: (report: TrainingReport) => void;
  readonly failed: () => void;
}

/** Trains weights in a worker; returns how to cancel. */
export function train(order: TrainingOrder, { report, failed }: TrainingListener): () => void {
  const worker = new Worker(trustedWorker(new URL(trainer, document.baseURI).href), { type: 'module' });
  const end = (): void => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<TrainingReport>) => {
    if (data.kind === 'end') end();
    report(data);
  });
  worker.addEventListener('error', () => {
    end();
    failed();
  });
  worker.postMessage(order);
  return end;
}
