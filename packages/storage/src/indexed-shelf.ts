import { ok, err, type Result } from '@sanad/language';
import type { StudyEvent } from '@sanad/lesson';
import type { Connection } from './connection.ts';
import { problemOf, type StoreProblem } from './store-problem.ts';
import type { Shelf } from './shelf.ts';

/** A shelf in IndexedDB. What `add` reports as kept has been flushed to the disk (a strict transaction). */
export function indexedShelf(connection: Connection): Shelf {
  return {
    durability: 'durable',
    add: (events) => attempt(() => addNew(connection, events)),
    rows: () => connection.run((db) => db.getAll('events')),
    rowsOf: (session) => connection.run((db) => db.getAllFromIndex('events', 'by-session', session)),
    setting: (name) => connection.run((db) => db.get('settings', name)),
    putSetting: (name, value) =>
      attempt(async () => {
        await connection.run((db) => db.put('settings', value, name));
      }),
    close: () => {
      connection.close();
    },
  };
}

/** Only requests of this transaction are awaited inside it, else it would commit early. */
function addNew(connection: Connection, events: readonly StudyEvent[]): Promise<readonly StudyEvent[]> {
  return connection.run(async (db) => {
    const transaction = db.transaction('events', 'readwrite', { durability: 'strict' });
    const addMissing = async (event: StudyEvent): Promise<boolean> => {
      if ((await transaction.store.getKey(event.id)) !== undefined) return false;
      await transaction.store.add(event);
      return true;
    };
    const adding = Promise.allSettled(events.map(addMissing));
    await transaction.done; // rejects with the reason of an abort; its requests would only say that it was aborted
    const added = await adding;
    return events.filter((_, index) => {
      const outcome = added[index];
      if (outcome?.status === 'rejected') throw outcome.reason;
      return outcome?.value;
    });
  });
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(problemOf(error));
  }
}
