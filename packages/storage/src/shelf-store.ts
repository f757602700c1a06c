import { ok, type Result } from '@sanad/language';
import {
  canonicalEvents,
  LogColumns,
  packRows,
  parseStudyEvent,
  type Lesson,
  type Response,
  type StudyEvent,
} from '@sanad/lesson';
import { breathe } from './breathe.ts';
import { dropDrafts, isMadeGood, nameOf, readDraft, writeDraft, type Draft } from './drafts.ts';
import { keepLesson, keptLessons } from './kept-lessons.ts';
import { logRowOf } from './log-row.ts';
import type { LogPosition, LogTally } from './log-tally.ts';
import { mergeContents } from './merge-contents.ts';
import type { PartingNotes } from './parting-note.ts';
import { readRows, type ReadRows } from './read-rows.ts';
import { isPortable, isSetting, parseSetting, type SettingName, type Settings } from './settings.ts';
import type { Shelf } from './shelf.ts';
import {
  readSnapshot,
  writeSnapshot,
  type KeptSnapshot,
  type LogReach,
  type LogRead,
  type Snapshot,
  type WholeLog,
} from './snapshots.ts';
import type { MergeReport, StoreContents } from './store-contents.ts';
import type { StoreProblem } from './store-problem.ts';
import type { StudyStore } from './study-store.ts';
import type { TabChannel, TabEars } from './tab-channel.ts';

/** Rows that are set aside from a snapshot at most: each is looked at again whenever it is opened. */
const mostSetAside = 1000;

/** What is around a store, each where there is one. */
export interface Surroundings {
  /** Joins the other tabs. */
  readonly join?: ((ears: TabEars) => TabChannel) | undefined;
  readonly notes?: PartingNotes | undefined;
  /** What to tell the learner from the start. */
  readonly notice?: StoreProblem | undefined;
}

/** The store over one shelf: order, parsing, what is held back, and who is told. */
export class ShelfStore implements StudyStore {
  readonly notice: StoreProblem | undefined;
  readonly #shelf: Shelf;
  readonly #channel: TabChannel | undefined;
  readonly #listeners = new Set<(event: StudyEvent) => void>();
  readonly #held = new Map<string, StudyEvent>();
  /** By name, the last that is not known to be on the shelf. */
  readonly #drafting = new Map<string, Draft>();
  readonly #notes: PartingNotes | undefined;
  readonly #stopLeaving: (() => void) | undefined;
  #hasLeft = false;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(shelf: Shelf, { join, notes, notice }: Surroundings = {}) {
    this.#shelf = shelf;
    this.notice = notice;
    this.#channel = join?.({
      hear: (event) => {
        this.#announce([event]);
      },
      hearErased: () => {
        this.#forget();
      },
    });
    this.#notes = notes;
    this.#stopLeaving = notes?.onLeaving(() => {
      this.#leaveNote();
    });
  }

  /** Writes what pages that went away had not; a note is removed once all that is on it is on the shelf. */
  async takeUpNotes(): Promise<void> {
    for (const { events, drafts, remove } of this.#notes?.found() ?? []) {
      const kept = await Promise.all([
        ...drafts.map(({ session, item, response }) => this.writeDraft(session, item, response)),
        ...events.map((event) => this.append(event)),
      ]);
      if (kept.every((one) => one.ok)) remove();
    }
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

  async readDraft(session: string, item: string): Promise<Response | undefined> {
    return this.#drafting.get(nameOf({ session, item }))?.response ?? readDraft(this.#shelf, session, item);
  }

  async writeDraft(session: string, item: string, response: Response): Promise<Result<void, StoreProblem>> {
    const draft: Draft = { session, item, response };
    const name = nameOf(draft);
    this.#drafting.set(name, draft);
    const kept = await writeDraft(this.#shelf, draft);
    if (kept.ok && this.#drafting.get(name) === draft) this.#drafting.delete(name);
    this.#renewNote();
    return kept;
  }

  async readSetting<K extends SettingName>(name: K): Promise<Settings[K] | undefined> {
    return parseSetting(name, await this.#shelf.record('settings', name));
  }

  writeSetting<K extends SettingName>(name: K, value: Settings[K] | undefined): Promise<Result<void, StoreProblem>> {
    return this.#shelf.putRecord('settings', name, value);
  }

  lessons(): Promise<readonly Lesson[]> {
    return keptLessons(this.#shelf);
  }

  keepLesson(lesson: Lesson): Promise<Result<boolean, StoreProblem>> {
    return keepLesson(this.#shelf, lesson);
  }

  tally(): Promise<LogTally> {
    return this.#shelf.tally();
  }

  async sessionEvents(): Promise<LogRead> {
    const held = [...this.#held.values()].filter((event) => 'session' in event);
    const { rows, tally } = await this.#shelf.rowsOfSessions();
    const { events, unreadable } = readRows(rows);
    return { events: canonicalEvents([...events, ...held]), ...this.#reach(unreadable, tally) };
  }

  async wholeLog(): Promise<WholeLog> {
    let log = new LogColumns();
    const tally = await this.#shelf.wholeLog((rows) => {
      log = new LogColumns(rows);
      return (packed) => {
        log.take(packed);
      };
    });
    if (this.#held.size > 0) log.take(packRows([...this.#held.values()]));
    return { log, ...this.#reach(log.unreadable, tally) };
  }

  async eventsAfter(position: LogPosition): Promise<LogRead | undefined> {
    const read = await this.#shelf.rowsAfter(position);
    return read && this.#read(readRows(read.rows), read.tally);
  }

  async eventsSince(instant: Date): Promise<readonly StudyEvent[]> {
    const lowest = idAt(instant);
    const held = [...this.#held.values()].filter(({ id }) => id >= lowest);
    return canonicalEvents([...readRows(await this.#shelf.rowsFrom(lowest)).events, ...held]);
  }

  readSnapshot(name: string, format: number): Promise<KeptSnapshot | undefined> {
    return readSnapshot(this.#shelf, name, format);
  }

  writeSnapshot(
    name: string,
    format: number,
    snapshot: Snapshot,
    base?: string,
  ): Promise<Result<string | undefined, StoreProblem>> {
    return writeSnapshot(this.#shelf, name, format, snapshot, base);
  }

  async contents(): Promise<StoreContents> {
    const rows = [...(await this.#shelf.rows()), ...this.#held.values()].map(logRowOf);
    const settings = [...(await this.#shelf.records('settings'))];
    return {
      rows: rows.filter((row) => row !== undefined),
      lessons: await this.#shelf.records('lessons'),
      settings: new Map(settings.filter(([name, value]) => isSetting(name, value) && isPortable(name))),
    };
  }

  merge(contents: StoreContents): Promise<Result<MergeReport, StoreProblem>> {
    return mergeContents(this.#shelf, contents, (events) => {
      this.#channel?.tell(events);
      this.#announce(events);
    });
  }

  async pack(): Promise<Result<void, StoreProblem>> {
    for (;;) {
      const packed = await this.#shelf.pack();
      if (!packed.ok) return packed;
      if (!packed.value) return ok(undefined);
      await breathe();
    }
  }

  async erase(): Promise<Result<void, StoreProblem>> {
    const erased = await this.#shelf.erase();
    if (!erased.ok) return erased;
    this.#forget();
    this.#notes?.clear();
    this.#channel?.tellErased();
    return ok(undefined);
  }

  subscribe(listener: (event: StudyEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#stopLeaving?.();
    this.#channel?.close();
    this.#shelf.close();
  }

  #read({ events, unreadable }: ReadRows, tally: LogTally): LogRead {
    const all = this.#held.size === 0 ? events : [...events, ...this.#held.values()];
    return { events: canonicalEvents(all), ...this.#reach(unreadable, tally) };
  }

  #reach(unreadable: readonly unknown[], { seq, count, ids }: LogTally): LogReach {
    const setAside = unreadable.map(logRowOf).flatMap((row) => row?.id ?? []);
    const isSound = this.#held.size === 0 && setAside.length === unreadable.length && setAside.length <= mostSetAside;
    return { position: isSound ? { seq, count, ids } : undefined, setAside };
  }

  /** One transaction for all that is held; listeners hear only of what is on the shelf. */
  async #writeHeld(): Promise<Result<void, StoreProblem>> {
    const events = [...this.#held.values()];
    if (events.length === 0) return ok(undefined);
    const added = await this.#shelf.add(events);
    if (!added.ok) return added;
    for (const event of events) this.#held.delete(event.id);
    for (const [name, draft] of this.#drafting) if (isMadeGood(draft, events)) this.#drafting.delete(name);
    this.#renewNote();
    this.#channel?.tell(added.value);
    this.#announce(added.value);
    await dropDrafts(this.#shelf, added.value);
    return ok(undefined);
  }

  #leaveNote(): void {
    this.#hasLeft = this.#held.size + this.#drafting.size > 0;
    this.#notes?.leave({ events: [...this.#held.values()], drafts: [...this.#drafting.values()] });
  }

  /** Where the page left a note and lives on, the note must not outlive what it says. */
  #renewNote(): void {
    if (this.#hasLeft) this.#leaveNote();
  }

  #forget(): void {
    this.#held.clear();
    this.#drafting.clear();
    this.#renewNote();
  }

  #announce(events: readonly StudyEvent[]): void {
    for (const event of events) for (const listener of this.#listeners) listener(event);
  }
}

/** At or before every id of version 7 (RFC 9562) that was made at this instant or later. */
function idAt(instant: Date): string {
  const hex = instant.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
