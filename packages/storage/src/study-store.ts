import { ok, type Result } from '@sanad/language';
import { canonicalEvents, parseStudyEvent, type StudyEvent } from '@sanad/lesson';
import { readRows } from './read-rows.ts';
import { parseSetting, type SettingName, type Settings } from './settings.ts';
import type { Shelf } from './shelf.ts';
import type { StoreProblem } from './store-problem.ts';
import type { TabChannel } from './tab-channel.ts';

/** The log of what a learner does, and the settings. Reading rejects only when the database cannot be read even after reopening. */
export interface StudyStore {
  /** `memory`: nothing outlives the page; `notice` says why. */
  readonly durability: 'durable' | 'memory';
  /** What to tell the learner about this store, from the start. */
  readonly notice: StoreProblem | undefined;
  /** How many events are held in memory because writing them failed. */
  readonly unsaved: number;
  /**
   * Resolves when the event, and any held back before it, are on the disk. On a problem the events are kept in
   * memory and written with the next one. The same id twice is one event. Rejects what is no event: a bug.
   */
  append(event: StudyEvent): Promise<Result<void, StoreProblem>>;
  /** Tries again to write what is held in memory. */
  save(): Promise<Result<void, StoreProblem>>;
  /** All events by (at, id), those held in memory too. */
  events(): Promise<readonly StudyEvent[]>;
  /** The events of one session, in the same order. */
  eventsOf(session: string): Promise<readonly StudyEvent[]>;
  /** Rows that this version cannot read, as they are. */
  unreadable(): Promise<readonly unknown[]>;
  /** Undefined when nothing usable is stored. */
  readSetting<K extends SettingName>(name: K): Promise<Settings[K] | undefined>;
  writeSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<Result<void, StoreProblem>>;
  /** Calls `listener` once for every event appended here or in another tab from now on; returns how to stop. */
  subscribe(listener: (event: StudyEvent) => void): () => void;
  close(): void;
}

/** The store over one shelf: order, parsing, what is held back, and who is told. */
export class ShelfStore implements StudyStore {
  readonly notice: StoreProblem | undefined;
  readonly #shelf: Shelf;
  readonly #channel: TabChannel | undefined;
  readonly #listeners = new Set<(event: StudyEvent) => void>();
  readonly #held = new Map<string, StudyEvent>();
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(shelf: Shelf, join?: (hear: (event: StudyEvent) => void) => TabChannel, notice?: StoreProblem) {
    this.#shelf = shelf;
    this.notice = notice;
    this.#channel = join?.((event) => {
      this.#announce(event);
    });
  }

  get durability(): 'durable' | 'memory' {
    return this.#shelf.durability;
  }

  get unsaved(): number {
    return this.#held.size;
  }

  async append(event: StudyEvent): Promise<Result<void, StoreProblem>> {
    if (!parseStudyEvent(event).ok) throw new TypeError(`not an event: ${JSON.stringify(event).slice(0, 200)}`);
    if (!this.#held.has(event.id)) this.#held.set(event.id, event);
    return this.save();
  }

  save(): Promise<Result<void, StoreProblem>> {
    const write = this.#lastWrite.then(() => this.#writeHeld());
    this.#lastWrite = write.catch(() => undefined);
    return write;
  }

  async events(): Promise<readonly StudyEvent[]> {
    return canonicalEvents([...readRows(await this.#shelf.rows()).events, ...this.#held.values()]);
  }

  async eventsOf(session: string): Promise<readonly StudyEvent[]> {
    const held = [...this.#held.values()].filter((event) => 'session' in event && event.session === session);
    return canonicalEvents([...readRows(await this.#shelf.rowsOf(session)).events, ...held]);
  }

  async unreadable(): Promise<readonly unknown[]> {
    return readRows(await this.#shelf.rows()).unreadable;
  }

  async readSetting<K extends SettingName>(name: K): Promise<Settings[K] | undefined> {
    return parseSetting(name, await this.#shelf.setting(name));
  }

  writeSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<Result<void, StoreProblem>> {
    return this.#shelf.putSetting(name, value);
  }

  subscribe(listener: (event: StudyEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
    this.#shelf.close();
  }

  /** One transaction for all that is held; listeners hear only of what is on the shelf. */
  async #writeHeld(): Promise<Result<void, StoreProblem>> {
    const events = [...this.#held.values()];
    if (events.length === 0) return ok(undefined);
    const added = await this.#shelf.add(events);
    if (!added.ok) return added;
    for (const event of events) this.#held.delete(event.id);
    this.#channel?.tell(added.value);
    for (const event of added.value) this.#announce(event);
    return ok(undefined);
  }

  #announce(event: StudyEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
