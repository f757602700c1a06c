import { ok, err, type Result } from '@sanad/language';
import type { IDBPDatabase } from 'idb';
import type { Connection } from './connection.ts';
import {
  addNew,
  allRows,
  rowsAfter,
  rowsFrom,
  rowsOfSession,
  rowsOfSessions,
  rowsWith,
  tallyOf,
  wholeLog,
} from './indexed-log.ts';
import { putSnapshot } from './indexed-snapshot.ts';
import type { StudyDb } from './migrations.ts';
import { packOldest, renewSegment } from './packing.ts';
import { recordStores, type RecordStore } from './record-store.ts';
import type { Shelf } from './shelf.ts';
import { problemOf, type StoreProblem } from './store-problem.ts';

/** Sorts after every character of a name. */
const end = '\uffff';

/**
 * A shelf in IndexedDB. What `add` reports as kept has been flushed to the disk (a strict transaction). Old rows are
 * packed `segmentSize` at a time, at least one.
 */
export function indexedShelf(connection: Connection, segmentSize = 1000): Shelf {
  return {
    durability: 'durable',
    add: (rows) => attempt(() => connection.run((db) => addNew(db, rows))),
    rows: () => connection.run(allRows),
    wholeLog: (begin) => connection.run((db) => wholeLog(db, begin)),
    rowsAfter: (position) => connection.run((db) => rowsAfter(db, position)),
    rowsFrom: (lowest) => connection.run((db) => rowsFrom(db, lowest)),
    rowsWith: (ids) => connection.run((db) => rowsWith(db, ids)),
    tally: () => connection.run(tallyOf),
    rowsOfSessions: () => connection.run(rowsOfSessions),
    rowsOf: (session) => connection.run((db) => rowsOfSession(db, session)),
    pack: () =>
      attempt(() => connection.run(async (db) => (await packOldest(db, segmentSize)) || (await renewSegment(db)))),
    record: (store, name) => connection.run((db) => db.get(store, name)),
    records: (store) => connection.run((db) => recordsWithin(db, store)),
    recordsUnder: (store, prefix) =>
      connection.run((db) => recordsWithin(db, store, IDBKeyRange.bound(prefix, prefix + end))),
    putSnapshot: (snapshot) => attempt(() => connection.run((db) => putSnapshot(db, snapshot))),
    putRecord: (store, name, value) =>
      attempt(async () => {
        await connection.run((db) => putOne(db, store, value, name));
      }),
    dropRecords: (store, prefix) =>
      attempt(() => connection.run((db) => db.delete(store, IDBKeyRange.bound(prefix, prefix + end)))),
    erase: () =>
      attempt(() =>
        connection.run(async (db) => {
          const stores = ['events', 'segments', 'arrivals', ...recordStores] as const;
          const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
          await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
        }),
      ),
    close: () => {
      connection.close();
    },
  };
}

/** Asks for the end of the transaction at once: one that waits for its answer is undone when its page goes away. */
async function putOne(db: IDBPDatabase<StudyDb>, store: RecordStore, value: unknown, name: string): Promise<void> {
  const transaction = db.transaction(store, 'readwrite');
  const put = transaction.store.put(value, name);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

async function recordsWithin(
  db: IDBPDatabase<StudyDb>,
  store: RecordStore,
  range?: IDBKeyRange,
): Promise<ReadonlyMap<string, unknown>> {
  const { store: records } = db.transaction(store);
  const [names, values] = await Promise.all([records.getAllKeys(range), records.getAll(range)]);
  return new Map(names.map((name, index) => [name, values[index]]));
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(problemOf(error));
  }
}
