import type { Result } from '@sanad/language';
import type { Lesson, Response, StudyEvent } from '@sanad/lesson';
import type { LogPosition, LogTally } from './log-tally.ts';
import type { SettingName, Settings } from './settings.ts';
import type { KeptSnapshot, LogRead, Snapshot, WholeLog } from './snapshots.ts';
import type { MergeReport, StoreContents } from './store-contents.ts';
import type { StoreProblem } from './store-problem.ts';

/** The log of what a learner does, and what is kept beside it. Reading rejects only when the database cannot be read even after reopening. */
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
  /** How the whole log stands on the disk, without reading it. */
  tally(): Promise<LogTally>;
  /** The events of all sessions, in the same order, with the position after the log; what was done with cards is not read. */
  sessionEvents(): Promise<LogRead>;
  /** The events of one session, in the same order. */
  eventsOf(session: string): Promise<readonly StudyEvent[]>;
  /** Rows that this version cannot read, as they are. */
  unreadable(): Promise<readonly unknown[]>;

  /** What was given to an item of a session and not sent; undefined when nothing usable is kept. */
  readDraft(session: string, item: string): Promise<Response | undefined>;
  /** Keeps a draft until its item is answered or its session is handed in. */
  writeDraft(session: string, item: string, draft: Response): Promise<Result<void, StoreProblem>>;

  /** Undefined when nothing usable is stored. */
  readSetting<K extends SettingName>(name: K): Promise<Settings[K] | undefined>;
  /** `undefined` forgets the setting. */
  writeSetting<K extends SettingName>(name: K, value: Settings[K] | undefined): Promise<Result<void, StoreProblem>>;

  /** The lessons that the learner keeps; one that this version cannot read is passed over and stays. */
  lessons(): Promise<readonly Lesson[]>;
  /** Keeps a lesson unless this version of it, or a later one, is kept already; whether it was kept now. */
  keepLesson(lesson: Lesson): Promise<Result<boolean, StoreProblem>>;

  /** All events in columns, as a fold reads them fastest, with the position after them. */
  wholeLog(): Promise<WholeLog>;
  /** The events that came after a position, of whatever age; undefined where the log never stood there. */
  eventsAfter(position: LogPosition): Promise<LogRead | undefined>;
  /** The events whose ids say that they were made at an instant or later, by (at, id); what is older is not read. */
  eventsSince(instant: Date): Promise<readonly StudyEvent[]>;
  /** A fold that was put away in this format; undefined when there is none, and one that is of no use is dropped. */
  readSnapshot(name: string, format: number): Promise<KeptSnapshot | undefined>;
  /**
   * Keeps a snapshot in the place of the one before; gives back its stamp. With a stamp as `base`, only pieces that have
   * changed since that one was kept need to come: where another is kept now nothing is, and undefined comes back.
   */
  writeSnapshot(
    name: string,
    format: number,
    snapshot: Snapshot,
    base?: string,
  ): Promise<Result<string | undefined, StoreProblem>>;

  /** Everything that a learner would miss, as it is stored. */
  contents(): Promise<StoreContents>;
  /** Adds what is not here yet and takes nothing away; listeners hear of every event that was new. */
  merge(contents: StoreContents): Promise<Result<MergeReport, StoreProblem>>;
  /** Packs the old part of the log, so that it is read faster; nothing else changes. Best done when the page is at rest. */
  pack(): Promise<Result<void, StoreProblem>>;
  /** Removes everything, what is held in memory too, and tells the other tabs. */
  erase(): Promise<Result<void, StoreProblem>>;

  /** Calls `listener` once for every event appended here or in another tab from now on; returns how to stop. */
  subscribe(listener: (event: StudyEvent) => void): () => void;
  close(): void;
}
