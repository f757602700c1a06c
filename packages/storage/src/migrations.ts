import type { StudyEvent } from '@sanad/lesson';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** The database as the newest migration leaves it. Rows are parsed when read: an older or newer app may have written them. */
export interface StudyDb extends DBSchema {
  events: {
    key: string;
    value: StudyEvent;
    indexes: { 'by-session': string; 'by-instant': string };
  };
  settings: { key: string; value: unknown };
}

type Migration = (
  db: IDBPDatabase<StudyDb>,
  transaction: IDBPTransaction<StudyDb, StoreNames<StudyDb>[], 'versionchange'>,
) => void;

/** Entry n takes version n to n + 1, so the list's length is the version. Append only; a shipped entry is never edited. */
export const migrations: readonly Migration[] = [
  (db) => {
    const events = db.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('by-session', 'session');
    events.createIndex('by-instant', 'at');
    db.createObjectStore('settings');
  },
];

/** Runs inside an upgrade: every migration between version `from` and version `to`, in order. */
export function migrate(
  db: IDBPDatabase<StudyDb>,
  from: number,
  to: number,
  transaction: IDBPTransaction<StudyDb, StoreNames<StudyDb>[], 'versionchange'>,
): void {
  for (const step of migrations.slice(from, to)) step(db, transaction);
}
