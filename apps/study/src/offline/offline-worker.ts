import { Workbox } from 'workbox-window';
import { Observable } from '../observable.ts';

/** `ready`: the app was kept on the device just now. `update`: a newer version waits for a word. */
export type OfflineNews = 'none' | 'ready' | 'update';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

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
    const workbox = new Workbox(trusted(scriptUrl));
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

/** Under Trusted Types, `register` takes only an address made by this policy, and the policy makes only this one. */
function trusted(scriptUrl: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return scriptUrl;
  const policy = trustedTypes.createPolicy('app-sw', {
    createScriptURL: (url) => {
      if (url !== scriptUrl) throw new TypeError(`not the service worker: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(scriptUrl);
}
