import { Observable } from '../observable.ts';
import type { Study } from '../study.ts';
import type { ReviewDesk } from './review-desk.ts';

/** The learner's cards, with what schedules them: fetched when there is a card, or a page that needs it. */
export class LazyDesk extends Observable {
  readonly #study: Pick<Study, 'host' | 'library' | 'log' | 'preferences'>;
  #desk: ReviewDesk | undefined;
  #loading: Promise<ReviewDesk> | undefined;

  constructor(study: Pick<Study, 'host' | 'library' | 'log' | 'preferences'>) {
    super();
    this.#study = study;
  }

  /** Undefined until it is fetched. */
  get desk(): ReviewDesk | undefined {
    return this.#desk;
  }

  /** Whether the log has cards, fetched or not. */
  get hasCards(): boolean {
    return this.#study.log.events.some(({ type }) => type === 'card-added');
  }

  /** Fetches it once. Rejects when it cannot be had; asked again, it tries again. */
  load(): Promise<ReviewDesk> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<ReviewDesk> {
    const { ReviewDesk } = await import('./review-desk.ts');
    this.#desk = new ReviewDesk(this.#study);
    this.changed();
    return this.#desk;
  }
}
