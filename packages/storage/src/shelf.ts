import type { Result } from '@sanad/language';
import type { PackedRows } from '@sanad/lesson';
import type { LogRow } from './log-row.ts';
import type { LogPosition, LogTally } from './log-tally.ts';
import type { RecordStore } from './record-store.ts';
import type { SnapshotWrite } from './stored-snapshot.ts';
import type { StoreProblem } from './store-problem.ts';

/** Rows with how the log stood at that moment. */
export interface ShelfRead {
  readonly rows: readonly unknown[];
  readonly tally: LogTally;
}

/** Where rows are put and found again; knows nothing of tabs, order or parsing. Reading rejects when the database cannot be read even after reopening. */
export interface Shelf {
  readonly durability: 'durable' | 'memory';
  /** Keeps those whose ids are not there yet, all or none; gives back the ones that were new. No id comes twice. */
  add<Row extends LogRow>(rows: readonly Row[]): Promise<Result<readonly Row[], StoreProblem>>;
  /** Every row, in no promised order. */
  rows(): Promise<readonly unknown[]>;
  /**
   * Gives every row, packed, some at a time, to what `begin` makes for so many, as the log stood at one moment; resolves
   * to how it stood. Begins once more where the connection turns out lost.
   */
  wholeLog(begin: (count: number) => (rows: PackedRows) => void): Promise<LogTally>;
  /** The rows that came after a position; undefined where the log never stood there, or it is no longer known. */
  rowsAfter(position: LogPosition): Promise<ShelfRead | undefined>;
  /** The rows with ids from this one on. */
  rowsFrom(lowest: string): Promise<readonly unknown[]>;
  /** The rows with these ids, those that are there. */
  rowsWith(ids: readonly string[]): Promise<readonly unknown[]>;
  tally(): Promise<LogTally>;
  /** Rows of any session. */
  rowsOfSessions(): Promise<ShelfRead>;
  /** Rows whose `session` is this. */
  rowsOf(session: string): Promise<readonly unknown[]>;
  /** Puts the oldest rows together, or in a form that is read faster, all or none; false when nothing is left to be worth it. */
  pack(): Promise<Result<boolean, StoreProblem>>;
  record(store: RecordStore, name: string): Promise<unknown>;
  records(store: RecordStore): Promise<ReadonlyMap<string, unknown>>;
  /** Every record whose name begins so. */
  recordsUnder(store: RecordStore, prefix: string): Promise<ReadonlyMap<string, unknown>>;
  putRecord(store: RecordStore, name: string, value: unknown): Promise<Result<void, StoreProblem>>;
  /** Removes every record whose name begins so. */
  dropRecords(store: RecordStore, prefix: string): Promise<Result<void, StoreProblem>>;
  /** Keeps a snapshot, all or nothing; false where it goes on from another one than is kept. */
  putSnapshot(snapshot: SnapshotWrite): Promise<Result<boolean, StoreProblem>>;
  /** Removes everything, all or nothing. */
  erase(): Promise<Result<void, StoreProblem>>;
  close(): void;
}
