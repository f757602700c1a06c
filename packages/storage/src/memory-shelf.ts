import { ok } from '@sanad/language';
import type { LogRow } from './log-row.ts';
import { recordStores, type RecordStore } from './record-store.ts';
import { sessionOf } from './segment.ts';
import type { Shelf } from './shelf.ts';

const done = Promise.resolve(ok(undefined));

/** A shelf that lasts as long as the page: where the browser refuses IndexedDB. */
export function memoryShelf(): Shelf {
  const rows = new Map<string, LogRow>();
  const tables = Object.fromEntries(recordStores.map((store) => [store, new Map()])) as Record<
    RecordStore,
    Map<string, unknown>
  >;
  return {
    durability: 'memory',
    add(added) {
      const fresh = added.filter(({ id }) => !rows.has(id));
      for (const row of fresh) rows.set(row.id, structuredClone(row));
      return Promise.resolve(ok(fresh));
    },
    rows: () => Promise.resolve([...rows.values()]),
    rowsOf: (session) => Promise.resolve([...rows.values()].filter((row) => sessionOf(row) === session)),
    pack: () => Promise.resolve(ok(false)),
    record: (store, name) => Promise.resolve(tables[store].get(name)),
    records: (store) => Promise.resolve(new Map(tables[store])),
    putRecord(store, name, value) {
      tables[store].set(name, structuredClone(value));
      return done;
    },
    dropRecords(store, prefix) {
      for (const name of tables[store].keys()) if (name.startsWith(prefix)) tables[store].delete(name);
      return done;
    },
    erase() {
      rows.clear();
      for (const table of Object.values(tables)) table.clear();
      return done;
    },
    close: () => undefined,
  };
}
