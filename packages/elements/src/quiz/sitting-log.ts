import {
  standingEvents,
  type Localized,
  type Response,
  type SessionEvent,
  type StandingEvent,
  type StudyEvent,
} from '@sanad/lesson';
import type { QuizStore } from './quiz-store.ts';

/** A store as one sitting writes to it: nothing before the session's first step or draft, then its start before all else. */
export class SittingLog {
  readonly #store: QuizStore;
  /** What the store has kept of the session, as far as it is known. */
  #heard: readonly StudyEvent[];
  #isKept: boolean;
  #keepingStart: Promise<void> | undefined;
  /** What the store said of the last event, if it could not keep it. */
  problem: Required<Localized> | undefined;

  /** `kept`: the session's events in the store, none of a new one. */
  constructor(store: QuizStore, kept: readonly StudyEvent[] = []) {
    this.#store = store;
    this.#heard = kept;
    this.#isKept = kept.length > 0;
  }

  /** Whether the session's start is in the store. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Which installation writes. */
  get device(): string | undefined {
    return this.#store.device;
  }

  /** The events of the session that stand, in the log's order: `own` and those that the store has kept. */
  standing(own: readonly SessionEvent[]): readonly SessionEvent[] {
    return standingEvents([...own, ...this.#heard]).filter(isOfSession);
  }

  /** Keeps an event of the session that begins with `started`. */
  async append(event: SessionEvent, started: SessionEvent): Promise<void> {
    await this.#keepStart(started);
    await this.#append(event);
  }

  /** Keeps what is given to an item of that session and not sent. */
  async writeDraft(started: SessionEvent, item: string, draft: Response): Promise<void> {
    if (this.#store.writeDraft === undefined) return;
    // Neither waits for the other: the page may go away at any moment.
    await Promise.all([this.#keepStart(started), this.#store.writeDraft(started.session, item, draft)]);
  }

  /** The draft of an item; one that cannot be read is none. */
  async readDraft(session: string, item: string): Promise<Response | undefined> {
    const reading = this.#isKept ? this.#store.readDraft?.(session, item) : undefined;
    return reading?.catch(() => undefined);
  }

  /** Calls back with the id of each event of the session that is kept from now on; returns how to stop. */
  subscribe(session: string, hear: (event: string) => void): () => void {
    return this.#store.subscribe((event) => {
      if (!('session' in event) || event.session !== session) return;
      this.#heard = [...this.#heard, event];
      hear(event.id);
    });
  }

  async #keepStart(started: SessionEvent): Promise<void> {
    if (this.#isKept) return;
    this.#keepingStart ??= this.#append(started).finally(() => (this.#keepingStart = undefined));
    await this.#keepingStart;
    this.#isKept = true;
  }

  async #append(event: SessionEvent): Promise<void> {
    const kept = await this.#store.append(event);
    this.problem = kept.ok ? undefined : kept.error.message;
  }
}

function isOfSession(event: StandingEvent): event is SessionEvent {
  return 'session' in event;
}
