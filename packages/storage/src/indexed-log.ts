import { unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { LogRow } from './log-row.ts';
import type { StudyDb } from './migrations.ts';
import { segmentOf, sessionOf } from './segment.ts';

type LogStores = ['events', 'segments'];
type Writing = IDBPTransaction<StudyDb, LogStores, 'readwrite'>;

/**
 * Adds the rows whose ids are in neither form of the log; gives back those. All or none, flushed to the disk.
 * Only requests of this transaction are awaited inside it, else it would commit early.
 */
export function addNew<Row extends LogRow>(db: IDBPDatabase<StudyDb>, rows: readonly Row[]): Promise<readonly Row[]> {
  return writing(db, async (transaction) => {
    const known = await idsAround(transaction, rows);
    const fresh = rows.filter(({ id }) => !known.has(id));
    const events = unwrap(transaction.objectStore('events')); // a promise for each of many rows would hold the page up
    for (const row of fresh) events.add(row);
    return fresh;
  });
}

/** Every row in both forms, as the log stood at one moment. */
export async function allRows(db: IDBPDatabase<StudyDb>): Promise<readonly LogRow[]> {
  const transaction = db.transaction(['segments', 'events']);
  const [segments, rows] = await Promise.all([
    transaction.objectStore('segments').getAll(),
    transaction.objectStore('events').getAll(),
  ]);
  return [...segments.flatMap((segment) => segment.rows), ...rows];
}

/** Every row of one session in both forms, as the log stood at one moment. */
export async function rowsOfSession(db: IDBPDatabase<StudyDb>, session: string): Promise<readonly LogRow[]> {
  const transaction = db.transaction(['segments', 'events']);
  const [segments, rows] = await Promise.all([
    transaction.objectStore('segments').index('by-session').getAll(session),
    transaction.objectStore('events').index('by-session').getAll(session),
  ]);
  return [...segments.flatMap((segment) => segment.rows).filter((row) => sessionOf(row) === session), ...rows];
}

/** Makes one segment of the `size` rows with the lowest ids where twice as many stand alone; false where they do not. */
export function packOldest(db: IDBPDatabase<StudyDb>, size: number): Promise<boolean> {
  return writing(db, async (transaction) => {
    const events = transaction.objectStore('events');
    if ((await events.count()) < 2 * size) return false;
    const segment = segmentOf(await events.getAll(undefined, size));
    await transaction.objectStore('segments').add(segment);
    await events.delete(IDBKeyRange.bound(...segment.range));
    return true;
  });
}

/** The ids in both forms from the lowest of the rows to the highest, and some around them. */
async function idsAround(transaction: Writing, rows: readonly LogRow[]): Promise<ReadonlySet<string>> {
  const ids = rows.map(({ id }) => id).sort();
  const [lowest, highest] = [ids[0] ?? '', ids.at(-1) ?? ''];
  const single = await transaction.objectStore('events').getAllKeys(IDBKeyRange.bound(lowest, highest));
  const store = transaction.objectStore('segments');
  const ranges = (await store.getAllKeys()).filter(([first, last]) => first <= highest && last >= lowest);
  const segments = await Promise.all(ranges.map((range) => store.get(range)));
  return new Set([...single, ...segments.flatMap((segment) => segment?.rows ?? []).map(({ id }) => id)]);
}

/** One strict transaction over the log. What fails inside it undoes all of it, and it rejects with the first reason. */
async function writing<T>(db: IDBPDatabase<StudyDb>, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction(['events', 'segments'], 'readwrite', { durability: 'strict' });
  const working = work(transaction).catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [worked, finished] = await Promise.allSettled([working, transaction.done]);
  if (worked.status === 'rejected' && !isAbort(worked.reason)) throw worked.reason;
  if (finished.status === 'rejected') throw finished.reason;
  return working;
}

/** A request of an aborted transaction says only that it was aborted; the transaction says why. */
function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted already.
  }
}
