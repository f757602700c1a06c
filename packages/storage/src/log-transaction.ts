import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { emptyTally, type LogTally } from './log-tally.ts';
import type { StudyDb } from './migrations.ts';

const stores = ['events', 'segments', 'arrivals'] as const;

type LogStores = ['events', 'segments', 'arrivals'];
export type Reading = IDBPTransaction<StudyDb, LogStores, IDBTransactionMode>;
export type Writing = IDBPTransaction<StudyDb, LogStores, 'readwrite'>;

/** A transaction that reads the log as it stands at one moment. */
export function reading(db: IDBPDatabase<StudyDb>): Reading {
  return db.transaction(stores);
}

/** How the whole log stands. */
export async function lastTally(transaction: Reading): Promise<LogTally> {
  const last = await transaction.objectStore('arrivals').openCursor(undefined, 'prev');
  return last?.value.tally ?? emptyTally;
}

/** One strict transaction over the log. What fails inside it undoes all of it, and it rejects with the first reason. */
export async function writing<T>(db: IDBPDatabase<StudyDb>, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' }) as Writing;
  const working = work(transaction).then(
    (worked) => {
      transaction.commit(); // nothing that can fail is left: Firefox would pass over it
      return worked;
    },
    (error: unknown) => {
      abort(transaction);
      throw error;
    },
  );
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
