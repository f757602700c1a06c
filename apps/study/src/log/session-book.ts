import type { StudyEvent } from '@sanad/lesson';
import type { Session } from '@sanad/quiz';
import type { LogReach, StudyStore } from '@sanad/storage';
import { Observable } from '../observable.ts';
import { HeldSession } from './held-session.ts';
import { outlineOf, shownAmong, type SessionOutline } from './session-outline.ts';

/** The name of the snapshot of the outlines, and its form: another number is another form, and is made from the log anew. */
const snapshotName = 'sessions';
const outlineFormat = 1;
const partName = 'outlines';

/** Sessions that may be read anew at each opening before the outlines are put away again, and arrivals in the log. */
const fewSessions = 4;
const fewArrivals = 500;

/** What the sessions are read from. */
export type SessionStore = Pick<
  StudyStore,
  'sessionEvents' | 'eventsOf' | 'eventsAfter' | 'readSnapshot' | 'writeSnapshot'
>;

type EventOfSession = StudyEvent & { readonly session: string };

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
  readonly #held = new Map<string, HeldSession>();
  readonly #coming = new Map<string, Promise<void>>();
  /** Sessions that the store could not read. */
  readonly #lost = new Set<string>();
  /** Sessions of which something has come since their outlines were made. */
  readonly #fresh = new Set<string>();
  #isSettling = false;
  #isRead = false;

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

  /** An outline of every session. */
  get outlines(): Iterable<SessionOutline> {
    this.#outline();
    return this.#outlines.values();
  }

  /** The sessions whose events are here: of each lesson the unfinished and the finished one worked on last, and those asked for. */
  get sessions(): readonly Session[] {
    return Array.from(this.#held.values(), ({ session }) => session).filter((session) => session !== undefined);
  }

  /** The session of this id. Undefined where there is none, or where it `isComing`: this sees to that. */
  session(id: string): Session | undefined {
    if (this.isComing(id)) void this.#bring(id);
    return this.#held.get(id)?.session;
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
    const held = this.#held.get(id) ?? new HeldSession(this.#isRead && !this.#outlines.has(id));
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
  }

  /** Makes the outlines anew of which something has come. */
  #outline(): void {
    for (const id of this.#fresh) {
      const held = this.#held.get(id);
      const outline = held?.outline;
      if (outline) this.#outlines.set(id, outline);
      else if (held?.isWhole === true) this.#outlines.delete(id);
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
      this.changed();
    }
  }

  /** Reads a session, unless that is being done. */
  #load(id: string): Promise<void> {
    const coming = this.#coming.get(id) ?? this.#read(id).finally(() => this.#coming.delete(id));
    this.#coming.set(id, coming);
    return coming;
  }

  async #read(id: string): Promise<void> {
    this.#holdWhole(id, await this.#store.eventsOf(id));
    this.changed();
  }

  /** Takes up the outlines that were put away, and what has come since; false where they are of no use. */
  async #takeUp(): Promise<boolean> {
    const kept = await this.#store.readSnapshot(snapshotName, outlineFormat);
    const text = kept?.parts.get(partName);
    const since = kept && (await this.#store.eventsAfter(kept.position));
    if (kept === undefined || since === undefined || typeof text !== 'string') return false;
    for (const outline of JSON.parse(text) as readonly SessionOutline[]) this.#outlines.set(outline.id, outline);
    const touched = new Set(since.events.filter(isOfSession).map(({ session }) => session));
    await Promise.all(Array.from(touched, (id) => this.#load(id)));
    const setAside = [...kept.setAside, ...since.setAside];
    const arrivals = (since.position?.seq ?? 0) - kept.position.seq;
    if (touched.size > fewSessions || arrivals > fewArrivals) await this.#putAway({ ...since, setAside });
    return true;
  }

  /** Makes the outlines from the log, and puts them away. */
  async #readAll(): Promise<void> {
    const read = await this.#store.sessionEvents();
    const bySession = new Map<string, StudyEvent[]>();
    for (const event of read.events) if (isOfSession(event)) listOf(bySession, event.session).push(event);
    for (const [id, events] of bySession) {
      const outline = outlineOf(events);
      if (outline) this.#outlines.set(id, outline);
    }
    for (const { id } of shownAmong(this.#outlines.values())) this.#holdWhole(id, bySession.get(id) ?? []);
    await this.#putAway(read);
  }

  async #putAway({ position, setAside }: LogReach): Promise<void> {
    const outlines = [...this.outlines];
    if (position === undefined || outlines.length === 0) return;
    const parts = new Map([[partName, JSON.stringify(outlines)]]);
    await this.#store.writeSnapshot(snapshotName, outlineFormat, { position, setAside, parts });
  }
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
