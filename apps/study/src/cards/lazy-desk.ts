import type { FoldProgress } from '@sanad/review';
import type { StudyStore } from '@sanad/storage';
import type { CardMemory } from '../memory/card-memory.ts';
import { Observable } from '../observable.ts';
import type { DeskStudy, ReviewDesk } from './review-desk.ts';

/** The learner's cards, with what schedules them: fetched when there is a card, or a page that needs it. */
export class LazyDesk extends Observable {
  readonly #study: DeskStudy;
  readonly #store: StudyStore;
  #memory: CardMemory | undefined;
  #desk: ReviewDesk | undefined;
  #loading: Promise<ReviewDesk> | undefined;

  constructor(study: DeskStudy, store: StudyStore) {
    super();
    this.#study = study;
    this.#store = store;
  }

  /** Undefined until it is fetched. */
  get desk(): ReviewDesk | undefined {
    return this.#desk;
  }

  /** Whether the log has cards, fetched or not. */
  get hasCards(): boolean {
    return this.#study.log.hasCards;
  }

  /** How far it has come where the whole log has to be folded. */
  get progress(): FoldProgress | undefined {
    return this.#memory?.progress;
  }

  /** Fetches it once. Rejects when it cannot be had; asked again, it tries again. */
  load(): Promise<ReviewDesk> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Resolves when it is there, cannot be had, or takes so long that it tells how far it is. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.progress !== undefined) end();
      });
      const end = (): void => {
        stop();
        resolve();
      };
      this.load().then(end, end);
    });
  }

  async #fetch(): Promise<ReviewDesk> {
    const { newMemory, openDesk } = await import('./open-desk.ts');
    const memory = newMemory(this.#study, this.#store);
    this.#memory = memory;
    memory.subscribe(() => {
      this.changed();
    });
    this.#desk = await openDesk(this.#study, memory);
    this.changed();
    return this.#desk;
  }
}
