import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { assert } from 'chai';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { Connection } from './connection.ts';
import { indexedShelf } from './indexed-shelf.ts';
import { arrivalOf, emptyTally, type LogPosition } from './log-tally.ts';
import type { StudyDb } from './migrations.ts';
import { rowSegmentOf } from '../test/row-segment.ts';
import { ShelfStore } from './shelf-store.ts';

const size = 3;
const open: ShelfStore[] = [];
let name = '';
let count = 0;

/** A store that packs three rows at a time. */
function openStore(): ShelfStore {
  const store = new ShelfStore(indexedShelf(new Connection({ name }), size));
  open.push(store);
  return store;
}

function uuid(n: number): string {
  return `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

function event(n: number): StudyEvent {
  const base = { id: uuid(n), at: `2026-01-01T00:00:${String(n % 60).padStart(2, '0')}.000Z`, device: 'd' };
  return { ...base, lesson: { id: 'market', version: 1 }, session: uuid(900 + (n % 2)), type: 'moved', to: n };
}

/** The same, but every third is a rating of a card. */
function anyEvent(n: number): StudyEvent {
  if (n % 3 > 0) return event(n);
  const { id, at, device, lesson } = event(n);
  const rating = { id, at, device, lesson, card: 'own', type: 'reviewed', rating: 'good', evidence: 'typed' } as const;
  return n % 2 === 0 ? rating : { ...rating, card: '1c2d3e4f5g6h7', offset: -330, milliseconds: 4000.5 };
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** How many rows stand in each form on the disk. */
async function forms(): Promise<readonly [single: number, segments: number]> {
  const raw = await openDB<StudyDb>(name);
  const counts = [await raw.count('events'), await raw.count('segments')] as const;
  raw.close();
  return counts;
}

beforeEach(() => {
  name = `packed-${String(Date.now())}-${String((count += 1))}`;
});

afterEach(async () => {
  for (const store of open.splice(0)) store.close();
  await deleteDB(name);
});

describe('a log of which the old part is packed', () => {
  it('reads as before, whole and by session, and keeps its end single', async () => {
    const store = openStore();
    const log = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(event);
    for (const e of log) await store.append(e);
    assert.isTrue((await store.pack()).ok);
    assert.deepEqual(await forms(), [4, 2]);
    assert.deepEqual(await store.events(), log);
    assert.deepEqual(
      await store.eventsOf(uuid(900)),
      log.filter((_, index) => index % 2 === 1),
    );
    store.close();
    assert.deepEqual(await openStore().events(), log);
  });

  it('gives the events since any instant, packed or single, and no earlier ones', async () => {
    const store = openStore();
    const log = range(10).map((n) => ({
      ...event(n),
      id: `01980000-${String(n).padStart(4, '0')}-7000-8000-000000000000`,
    }));
    for (const e of log) await store.append(e);
    await store.pack();
    assert.deepEqual(await forms(), [4, 2]);
    for (const [index, { id }] of log.entries()) {
      const instant = new Date(parseInt(id.slice(0, 13).replace('-', ''), 16));
      assert.deepEqual(await store.eventsSince(instant), log.slice(index));
    }
    assert.deepEqual(await store.eventsSince(new Date(0x02000000_0000)), []);
  });

  it('takes no event a second time that it has packed, and one that comes late between', async () => {
    const store = openStore();
    for (const n of [2, 4, 6, 8, 10, 12]) await store.append(event(n));
    await store.pack();
    const heard: string[] = [];
    store.subscribe(({ id }) => heard.push(id));
    for (const n of [4, 5, 2]) await store.append(event(n));
    assert.deepEqual(heard, [uuid(5)]);
    assert.deepEqual(await store.events(), [2, 4, 5, 6, 8, 10, 12].map(event));
    assert.deepEqual(await forms(), [4, 1]);
  });

  it('is the same log whatever was appended, merged and packed in whatever order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('append' as const), n: fc.integer({ min: 0, max: 30 }) }),
      fc.record({
        do: fc.constant('merge' as const),
        ns: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 10 }),
      }),
      fc.record({ do: fc.constant('pack' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        name = `packed-law-${String((count += 1))}`;
        const store = openStore();
        const given = new Set<number>();
        for (const next of steps) {
          const ns = next.do === 'append' ? [next.n] : next.do === 'merge' ? next.ns : [];
          for (const n of ns) given.add(n);
          if (next.do === 'append') await store.append(anyEvent(next.n));
          else if (next.do === 'pack') await store.pack();
          else await store.merge({ rows: next.ns.map(anyEvent), lessons: new Map(), settings: new Map() });
        }
        const [log, { rows }] = [await store.events(), await store.contents()];
        const inColumns = (await store.wholeLog()).log.events();
        store.close();
        await deleteDB(name);
        assert.deepEqual(inColumns, log);
        assert.deepEqual(log, canonicalEvents([...given].map(anyEvent)));
        assert.lengthOf(rows, given.size);
      }),
      { numRuns: 25 },
    );
  });

  it('tells what came after any moment, of whatever age, and in whatever form it stands', async () => {
    const store = openStore();
    const many = Array.from({ length: 120 }, (_, i) => 100 + 2 * i);
    const steps = [[5], [2], many, [1, 300], [4], [101], [200, 201]];
    const positions: { readonly position: LogPosition; readonly before: number }[] = [];
    for (const [i, ns] of steps.entries()) {
      await store.merge({ rows: ns.map(anyEvent), lessons: new Map(), settings: new Map() });
      if (i % 2 === 0) await store.pack();
      const { position, log } = await store.wholeLog();
      assert.deepEqual(
        log.events(),
        canonicalEvents(
          steps
            .slice(0, i + 1)
            .flat()
            .map(anyEvent),
        ),
      );
      positions.push({ position: position!, before: i + 1 });
    }
    for (const { position, before } of positions) {
      const known = new Set(steps.slice(0, before).flat());
      const later = steps
        .slice(before)
        .flat()
        .filter((n) => !known.has(n));
      const read = await store.eventsAfter(position);
      assert.deepEqual(read?.events, canonicalEvents(later.map(anyEvent)));
    }
    const { position } = positions[1]!;
    assert.isUndefined(await store.eventsAfter({ ...position, ids: 1 }));
  });

  it('gives back a snapshot and what came after it, and drops one that was changed', async () => {
    const store = openStore();
    const at = async () => (await store.wholeLog()).position!;
    await store.append(event(1));
    await store.append(event(2));
    const snapshot = { position: await at(), parts: new Map([['ids', 'x']]) };
    assert.isTrue((await store.writeSnapshot('ids', 1, snapshot)).ok);
    await store.append(event(3));
    const kept = (await store.readSnapshot('ids', 1))!;
    assert.deepEqual(kept.parts, snapshot.parts);
    assert.deepEqual((await store.eventsAfter(kept.position))?.events, [event(3)]);
    const raw = await openDB<StudyDb>(name);
    await raw.put('snapshots', { part: 'y', check: 1 }, 'ids ids');
    raw.close();
    assert.isUndefined(await store.readSnapshot('ids', 1));
    assert.deepEqual(await store.writeSnapshot('ids', 1, snapshot, kept.stamp), { ok: true, value: undefined });
  });

  it('numbers what two tabs write by turns, whatever one of them knew', async () => {
    const [one, other] = [openStore(), openStore()];
    for (let n = 1; n <= 12; n++) await (n % 3 === 0 ? other : one).append(event(n));
    await other.append(event(4));
    await one.pack();
    for (const n of [12, 11, 2]) await other.append(event(n));
    await one.append(event(2));
    await one.append(event(13));
    const { position } = await one.wholeLog();
    const events = canonicalEvents(range(13).map(event));
    const { log, ...reach } = await other.wholeLog();
    assert.deepEqual([log.events(), reach], [events, { position, setAside: [] }]);
    assert.deepInclude(await one.tally(), { count: 13, types: { moved: 13 } });
    await other.erase();
    await one.append(event(14));
    assert.deepInclude(await one.tally(), { seq: 1, count: 1, types: { moved: 1 } });
  });

  it('is not changed by a packing that breaks off in the middle', async () => {
    const store = openStore();
    const log = [1, 2, 3, 4, 5, 6].map(event);
    for (const e of log) await store.append(e);
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'delete')!;
    const breakOff = (): never => {
      throw new DOMException('the disk is gone', 'UnknownError');
    };
    Object.defineProperty(IDBObjectStore.prototype, 'delete', { ...original, value: breakOff });
    const packed = await store.pack();
    Object.defineProperty(IDBObjectStore.prototype, 'delete', original);
    assert.equal(packed.ok || packed.error.code, 'failed');
    assert.deepEqual(await forms(), [6, 0]);
    assert.deepEqual(await store.events(), log);
    assert.isTrue((await store.pack()).ok);
    assert.deepEqual(await forms(), [3, 1]);
    assert.deepEqual(await store.events(), log);
  });

  it('writes a segment of rows, as older versions left it, anew in columns', async () => {
    const rows = range(9).map(anyEvent);
    await openStore().tally();
    const raw = await openDB<StudyDb>(name);
    const old = [rows.slice(0, 4), rows.slice(4, 8)].map((part) => rowSegmentOf(part));
    for (const segment of old) await raw.put('segments', segment);
    await raw.put('events', rows[8]!);
    await raw.put('arrivals', { ...arrivalOf(rows, emptyTally), ids: [] }, 1);
    const store = openStore();
    for (const pack of [false, true]) {
      if (pack) assert.isTrue((await store.pack()).ok);
      assert.deepEqual(await store.events(), rows);
      assert.deepEqual((await store.wholeLog()).log.events(), rows);
      assert.deepEqual(
        await store.eventsOf(uuid(900)),
        rows.filter((row) => 'session' in row && row.session === uuid(900)),
      );
      assert.deepEqual(await store.eventsSince(new Date(0)), rows);
      assert.deepEqual(await store.merge({ rows, lessons: new Map(), settings: new Map() }), {
        ok: true,
        value: { added: 0, known: 9, unreadable: 0, lessons: 0 },
      });
      const forms = (await raw.getAll('segments')).map((segment) => 'packed' in segment);
      assert.deepEqual(forms, [pack, pack]);
    }
    raw.close();
  });

  it('packs what it cannot read with the rest, and gives it back', async () => {
    openStore().close();
    const strangers = [1, 2, 3, 4].map((n) => ({ id: uuid(n), type: 'dreamt' }));
    const store = openStore();
    await store.merge({ rows: [...strangers, ...[5, 6, 7].map(event)], lessons: new Map(), settings: new Map() });
    await store.pack();
    assert.deepEqual(await store.unreadable(), strangers);
    assert.deepEqual(await store.events(), [5, 6, 7].map(event));
  });
});

describe('merging many events', () => {
  it('lets the page draw in between', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) this.skip();
    this.timeout(60_000);
    const store = new ShelfStore(indexedShelf(new Connection({ name })));
    open.push(store);
    const rows = Array.from({ length: 20_000 }, (_, n) => event(n));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    const merged = await store.merge({ rows, lessons: new Map(), settings: new Map() });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    assert.deepEqual(merged, { ok: true, value: { added: 20_000, known: 0, unreadable: 0, lessons: 0 } });
    assert.isBelow(long.length, 25, 'tasks over 50 ms, of a hundred slices, on a machine that may be busy');
    assert.isBelow(Math.max(0, ...long), 500);
  });
});
