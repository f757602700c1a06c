import { ok } from '@sanad/language';
import { packRows } from '@sanad/lesson';
import type { LogRow } from './log-row.ts';
import { arrivalOf, emptyTally, isAt, type Arrival } from './log-tally.ts';
import { recordStores, type RecordStore } from './record-store.ts';
import { sessionOf } from './segment.ts';
import type { Shelf } from './shelf.ts';
import { headOf, prefixOf } from './stored-snapshot.ts';

const done = Promise.resolve(ok(undefined));

/** A shelf that lasts as long as the page: where the browser refuses IndexedDB. */
export function memoryShelf(): Shelf {
  const rows = new Map<string, LogRow>();
  const arrivals: Arrival[] = [];
  const tally = () => arrivals.at(-1)?.tally ?? emptyTally;
  const tables = Object.fromEntries(recordStores.map((store) => [store, new Map()])) as Record<
    RecordStore,
    Map<string, unknown>
  >;
  return {
    durability: 'memory',
    add(added) {
      const fresh = added.filter(({ id }) => !rows.has(id));
      for (const row of fresh) rows.set(row.id, structuredClone(row));
      if (fresh.length > 0) arrivals.push(arrivalOf(fresh, tally()));
      return Promise.resolve(ok(fresh));
    },
    rows: () => Promise.resolve([...rows.values()]),
    wholeLog(begin) {
      begin(rows.size)(packRows([...rows.values()]));
      return Promise.resolve(tally());
    },
    rowsAfter(position) {
      if (!isAt(position, arrivals[position.seq - 1]?.tally)) return Promise.resolve(undefined);
      const later = new Set(arrivals.slice(position.seq).flatMap(({ ids }) => ids));
      return Promise.resolve({ rows: [...rows.values()].filter(({ id }) => later.has(id)), tally: tally() });
    },
    rowsFrom: (lowest) => Promise.resolve([...rows.values()].filter(({ id }) => id >= lowest)),
    rowsWith: (ids) => Promise.resolve(ids.flatMap((id) => rows.get(id) ?? [])),
    tally: () => Promise.resolve(tally()),
    rowsOfSessions() {
      const own = [...rows.values()].filter((row) => sessionOf(row) !== undefined);
      return Promise.resolve({ rows: own, tally: tally() });
    },
    rowsOf: (session) => Promise.resolve([...rows.values()].filter((row) => sessionOf(row) === session)),
    pack: () => Promise.resolve(ok(false)),
    record: (store, name) => Promise.resolve(tables[store].get(name)),
    records: (store) => Promise.resolve(new Map(tables[store])),
    recordsUnder: (store, prefix) =>
      Promise.resolve(new Map([...tables[store]].filter(([name]) => name.startsWith(prefix)))),
    putSnapshot({ name, head, parts, base }) {
      const { snapshots } = tables;
      if (base !== undefined && headOf(snapshots.get(name))?.stamp !== base) return Promise.resolve(ok(false));
      const names = () => [...snapshots.keys()].filter((key) => key.startsWith(prefixOf(name)));
      if (base === undefined) for (const key of names()) snapshots.delete(key);
      for (const [key, part] of parts) snapshots.set(key, structuredClone(part));
      snapshots.set(name, { ...head, parts: names().length });
      return Promise.resolve(ok(true));
    },
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
      arrivals.length = 0;
      for (const table of Object.values(tables)) table.clear();
      return done;
    },
    close: () => undefined,
  };
}
