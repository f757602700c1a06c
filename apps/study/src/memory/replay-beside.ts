import { trustedWorker } from '../offline/trusted-worker.ts';
import type { ReplayBeside } from './card-memory.ts';
import type { ReplayOrder, ReplayReport } from './replay-messages.ts';
import replayer from './replay-worker.ts?worker&url';

/** Replays the log in a worker. */
export const replayBeside: ReplayBeside = (settings, hear) =>
  new Promise((resolve) => {
    const worker = new Worker(trustedWorker(new URL(replayer, document.baseURI).href), { type: 'module' });
    const end = (isKept: boolean): void => {
      worker.terminate();
      resolve(isKept);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReplayReport>) => {
      if (data.kind === 'end') end(data.isKept);
      else hear(data.progress);
    });
    worker.addEventListener('error', () => {
      end(false);
    });
    const order: ReplayOrder = { settings };
    worker.postMessage(order);
  });
