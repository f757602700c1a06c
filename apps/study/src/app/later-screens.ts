import type { Route } from '../routing/route.ts';

type Screen = Route['screen'];

/** Pages that are fetched when they are first gone to. */
const sources: { readonly [S in Screen]?: () => Promise<unknown> } = {
  deck: () => import('../cards/deck-page.ts'),
  cards: () => import('../cards/cards-page.ts'),
  review: () => import('../cards/review-page.ts'),
  progress: () => import('../progress/progress-page.ts'),
};

/** Which pages are here. */
export class LaterScreens {
  readonly #states = new Map<Screen, 'loading' | 'ready' | 'failed'>();
  readonly #changed: () => void;

  /** `changed` is called when a page has come or failed to. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Where a page stands; the first time it is asked, it is fetched. */
  stateOf(screen: Screen): 'loading' | 'ready' | 'failed' {
    if (sources[screen] === undefined) return 'ready';
    if (!this.#states.has(screen)) this.load(screen);
    return this.#states.get(screen) ?? 'loading';
  }

  /** Fetches a page, again where it failed. */
  load(screen: Screen): void {
    const source = sources[screen];
    if (source === undefined) return;
    this.#states.set(screen, 'loading');
    void source()
      .then(() => this.#states.set(screen, 'ready'))
      .catch(() => this.#states.set(screen, 'failed'))
      .then(this.#changed);
  }
}
