import { Workbox } from 'workbox-window';
import { Observable } from '../observable.ts';
import { trustedWorker } from './trusted-worker.ts';

/** `ready`: the app was kept on the device just now. `update`: a newer version waits for a word. */
export type OfflineNews = 'none' | 'ready' | 'update';

/** The service worker as the screens see it. */
export class OfflineWorker extends Observable {
  #news: OfflineNews = 'none';
  #workbox: Workbox | undefined;

  get news(): OfflineNews {
    return this.#news;
  }

  /** Registers the worker of a build, where the browser has workers; failing leaves the app as it is, online. */
  async register(scriptUrl: string): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const workbox = new Workbox(trustedWorker(scriptUrl));
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => {
      this.#tell('update');
    });
    workbox.addEventListener('activated', ({ isUpdate }) => {
      if (isUpdate !== true) this.#tell('ready');
    });
    try {
      await workbox.register();
    } catch {
      // Refused (private window) or out of reach: there is nothing the learner could do.
    }
  }

  dismiss(): void {
    this.#tell('none');
  }

  /** Lets the waiting version take over, then loads it. */
  update(): void {
    this.#workbox?.addEventListener('controlling', () => {
      location.reload();
    });
    this.#workbox?.messageSkipWaiting();
  }

  #tell(news: OfflineNews): void {
    this.#news = news;
    this.changed();
  }
}
