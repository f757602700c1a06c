import type { StudyEvent } from '@sanad/lesson';
import type { Session } from '@sanad/quiz';
import type { LogReach, StudyStore } from '@sanad/storage';
import { Observable } from '../observable.ts';
import { HeldSession } from './held-session.ts';
import { shownAmong, type SessionOutline } from './session-outline.ts';

/** The name of the snapshot of the outlines, and its form: another number is another form, and is made from the log anew. */
const snapshotName = 'sessions';
const outlineFormat = 1;
const partName = 'outlines';

/** Where something has come of more sessions than this, all are read at once: that is faster. */
const fewSessions = 16;

/** What the sessions are read from. */
export type SessionStore = Pick<
  StudyStore,
  'sessionEvents' | 'eventsOf' | 'eventsAfter' | 'readSnapshot' | 'writeSnapshot'
>;

type EventOfSession = StudyEvent & { readonly session: string };

/** What is put away. */
interface Kept {
  readonly outlines: readonly SessionOutline[];
  /** Sessions of which there are events, but no start that can be read. */
  readonly orphans: readonly string[];
}

export function isOfSession(event: StudyEvent): event is EventOfSession {
  return 'session' in event;
}

/**
 * The sessions of the log: an outline of each, and the events of those that a page shows something of. A session has its
 * quiz in it: a year of them would be most of what is read at opening. The outlines are put away beside the log, and what
 * has come since is read; where that is not possible they are made from the log.
 */
export class SessionBook extends Observable {
  readonly #store: SessionStore;
  readonly #outlines = new Map<string, SessionOutline>();
  readonly #orphans = new Set<string>();
  readonly #held = new Map<string, HeldSession>();
  readonly #coming = new Map<string, Promise<void>>();
  /** Sessions that the store could not read. */
  readonly #lost = new Set<string>();
  /** Sessions of which something has come since their outlines were made. */
  readonly #fresh = new Set<string>();
  #isSettling = false;
  #isRead = false;
  /** How far the log was read; undefined where what is put away need not be written anew. */
  #reach: LogReach | undefined;

  constructor(store: SessionStore) {
    super();
    this.#store = store;
  }

  /** Reads the sessions. Those that come later by themselves are changes. */
  async read(): Promise<void> {
    if (!(await this.#takeUp())) await this.#readAll();
    this.#isRead = true;
    const partly = [...this.#held].filter(([, { isWhole }]) => !isWhole);
    await Promise.all(partly.map(([id]) => this.#load(id)));
    await Promise.all(this.#missing().map((id) => this.#load(id)));
  }

  /** Puts the outlines away as they were read, where anything has come since they were. */
  async keep(): Promise<void> {
    const { position, setAside = [] } = this.#reach ?? {};
    if (position === undefined) return;
    this.#reach = undefined;
    const kept: Kept = { outlines: [...this.outlines], orphans: [...this.#orphans] };
    const parts = new Map([[partName, JSON.stringify(kept)]]);
    await this.#store.writeSnapshot(snapshotName, outlineFormat, { position, setAside, parts });
  }

  /** An outline of every session. */
  get outlines(): Iterable<SessionOutline> {
    this.#outline();
    return this.#outlines.values();
  }

  /** The sessions whose events are here. Of each lesson the unfinished and the finished one worked on last are. */
  get sessions(): readonly Session[] {
    return Array.from(this.#held.values(), ({ session }) => session).filter((session) => session !== undefined);
  }

  /** The session of this id. Undefined where there is none, or where it `isComing`: this sees to that. */
  session(id: string): Session | undefined {
    if (this.isComing(id)) void this.#bring(id);
    return this.#held.get(id)?.session;
  }

  /** The same once it is here. */
  async sessionRead(id: string): Promise<Session | undefined> {
    if (this.isComing(id)) await this.#bring(id);
    return this.session(id);
  }

  /** Whether a session is there and its events are not here yet. */
  isComing(id: string): boolean {
    return this.#outlines.has(id) && this.#held.get(id)?.isWhole !== true && !this.#lost.has(id);
  }

  /** The events of a session, in the log's order. */
  eventsOf(id: string): Promise<readonly StudyEvent[]> {
    const held = this.#held.get(id);
    return held?.isWhole === true ? Promise.resolve(held.events) : this.#store.eventsOf(id);
  }

  /** Takes in an event that the store has. */
  add(event: EventOfSession): void {
    const { session: id } = event;
    const isNew = this.#isRead && !this.#outlines.has(id) && !this.#orphans.has(id);
    const held = this.#held.get(id) ?? new HeldSession(isNew);
    held.add([event]);
    this.#held.set(id, held);
    this.#fresh.add(id);
    if (!this.#isRead) return;
    if (!held.isWhole) void this.#bring(id);
    if (!this.#isSettling) void this.#settle(); // once for all that come at once: a backup brings thousands
  }

  async #settle(): Promise<void> {
    this.#isSettling = true;
    await Promise.resolve();
    this.#isSettling = false;
    await Promise.all(this.#missing().map((id) => this.#bring(id)));
  }

  #holdWhole(id: string, events: readonly StudyEvent[]): void {
    const held = this.#held.get(id) ?? new HeldSession(true);
    held.add(events);
    held.isWhole = true;
    this.#held.set(id, held);
    this.#fresh.add(id);
    this.#lost.delete(id);
  }

  /** Makes the outlines anew of which something has come. */
  #outline(): void {
    for (const id of this.#fresh) {
      const held = this.#held.get(id);
      if (held?.isWhole !== true) continue;
      const { outline } = held;
      if (outline === undefined) {
        this.#outlines.delete(id);
        this.#orphans.add(id);
      } else {
        this.#outlines.set(id, outline);
        this.#orphans.delete(id);
      }
    }
    this.#fresh.clear();
  }

  /** The sessions that are to be shown and are not here. */
  #missing(): readonly string[] {
    return shownAmong(this.outlines).flatMap(({ id }) => (this.isComing(id) ? [id] : []));
  }

  /** Reads a session while the app goes on; one that cannot be read is as if it were not there. */
  async #bring(id: string): Promise<void> {
    try {
      await this.#load(id);
    } catch {
      this.#lost.add(id);
    }
    this.changed();
  }

  /** Reads a session, unless that is being done. */
  #load(id: string): Promise<void> {
    const coming = this.#coming.get(id) ?? this.#read(id).finally(() => this.#coming.delete(id));
    this.#coming.set(id, coming);
    return coming;
  }

  async #read(id: string): Promise<void> {
    this.#holdWhole(id, await this.#store.eventsOf(id));
  }

  /** Takes up the outlines that were put away, and what has come since; false where they are of no use. */
  async #takeUp(): Promise<boolean> {
    const kept = await this.#store.readSnapshot(snapshotName, outlineFormat);
    const text = kept?.parts.get(partName);
    const since = kept && (await this.#store.eventsAfter(kept.position));
    if (kept === undefined || since === undefined || typeof text !== 'string') return false;
    const touched = new Set(since.events.filter(isOfSession).map(({ session }) => session));
    if (touched.size > fewSessions) return false;
    const { outlines, orphans } = JSON.parse(text) as Kept;
    for (const outline of outlines) this.#outlines.set(outline.id, outline);
    for (const id of orphans) this.#orphans.add(id);
    await Promise.all(Array.from(touched, (id) => this.#load(id)));
    const setAside = [...new Set([...kept.setAside, ...since.setAside])];
    if (since.position?.seq !== kept.position.seq) this.#reach = { ...since, setAside };
    return true;
  }

  /** Makes the outlines from the log. */
  async #readAll(): Promise<void> {
    const read = await this.#store.sessionEvents();
    const all = new Map<string, HeldSession>();
    for (const event of read.events.filter(isOfSession)) {
      const held = all.get(event.session) ?? new HeldSession(true);
      held.add([event]);
      all.set(event.session, held);
    }
    for (const [id, { outline }] of all) {
      if (outline) this.#outlines.set(id, outline);
      else this.#orphans.add(id);
    }
    for (const { id } of shownAmong(this.#outlines.values())) this.#holdWhole(id, all.get(id)?.events ?? []);
    this.#reach = read;
  }
}
