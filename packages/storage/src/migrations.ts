import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LogRow } from './log-row.ts';
import { arrivalOf, emptyTally, type Arrival } from './log-tally.ts';
import type { RecordStore } from './record-store.ts';
import type { RowSegment, Segment } from './segment.ts';

/** The database as the newest migration leaves it. Rows are parsed when read: an older or newer app may have written them. */
export interface StudyDb extends DBSchema, Readonly<Record<RecordStore, { key: string; value: unknown }>> {
  /** The live end of the log, a row an event. */
  events: { key: string; value: LogRow; indexes: { 'by-session': string } };
  /** The old part of the log, many events a row; no id stands here and in `events`. */
  segments: {
    key: Segment['range'] | RowSegment['range'];
    value: Segment | RowSegment;
    indexes: { 'by-session': string; 'by-last': string };
  };
  /** What came when, by number from 1; the last one tells how the whole log stands. Old ones go. */
  arrivals: { key: number; value: Arrival };
}

type Upgrade = IDBPTransaction<StudyDb, StoreNames<StudyDb>[], 'versionchange'>;

/** A table with an index that newer versions no longer have. */
interface Indexed {
  createIndex(name: string, path: string): unknown;
  deleteIndex(name: string): void;
}

type Migration = (db: IDBPDatabase<StudyDb>, transaction: Upgrade) => void | Promise<void>;

/** Entry n takes version n to n + 1, so the list's length is the version. Append only; a shipped entry is never edited. */
export const migrations: readonly Migration[] = [
  (db) => {
    const events = db.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('by-session', 'session');
    (events as Indexed).createIndex('by-instant', 'at');
    db.createObjectStore('settings');
  },
  (db) => {
    const segments = db.createObjectStore('segments', { keyPath: 'range' });
    segments.createIndex('by-session', 'sessions', { multiEntry: true });
    db.createObjectStore('lessons');
    db.createObjectStore('drafts');
    db.createObjectStore('snapshots');
  },
  async (db, transaction) => {
    const arrivals = db.createObjectStore('arrivals');
    const segments = transaction.objectStore('segments');
    segments.createIndex('by-last', 'last');
    const packed = (await segments.getAll()) as readonly RowSegment[]; // there were no others then
    for (const segment of packed) void segments.put({ ...segment, last: segment.range[1] });
    const rows = [...packed.flatMap((segment) => segment.rows), ...(await transaction.objectStore('events').getAll())];
    if (rows.length > 0) void arrivals.put({ ...arrivalOf(rows, emptyTally), ids: [] }, 1);
  },
  (_db, transaction) => {
    // Nothing reads it, and every answer paid for it.
    (transaction.objectStore('events') as Indexed).deleteIndex('by-instant');
  },
  () => {
    // From here on segments are in columns, which no older version can read; those that are not are written anew in time.
  },
];

/** Runs inside an upgrade: every migration between version `from` and version `to`, in order. Awaits nothing else. */
export async function migrate(
  db: IDBPDatabase<StudyDb>,
  from: number,
  to: number,
  transaction: Upgrade,
): Promise<void> {
  for (const step of migrations.slice(from, to)) await step(db, transaction);
}
