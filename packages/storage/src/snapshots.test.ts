import type { StudyEvent } from '@sanad/lesson';
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { memoryShelf } from './memory-shelf.ts';
import { ShelfStore } from './shelf-store.ts';

function event(n: number): StudyEvent {
  const id = `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const at = `2026-01-01T00:00:${String((n * 7) % 60).padStart(2, '0')}.000Z`;
  return { id, at, device: 'd', lesson: { id: 'market', version: 1 }, session: id, type: 'moved', to: n };
}

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 20 });

/** Everything in a log, as events. */
async function wholeLog(store: ShelfStore) {
  const { log, ...reach } = await store.wholeLog();
  return { events: log.events(), ...reach };
}

/** A fold of the log that is put away after every reading: its ids. */
async function foldOf(store: ShelfStore): Promise<readonly string[]> {
  const kept = await store.readSnapshot('ids', 1);
  const later = kept && (await store.eventsAfter(kept.position));
  const { events, position } = later ?? (await wholeLog(store));
  const base =
    kept === undefined || later === undefined ? [] : (JSON.parse(kept.parts.get('ids') as string) as readonly string[]);
  const value = [...base, ...events.map(({ id }) => id)];
  const parts = new Map([['ids', JSON.stringify(value)]]);
  if (position !== undefined) await store.writeSnapshot('ids', 1, { position, parts });
  return value.toSorted();
}

describe('a fold that goes on from a snapshot', () => {
  prop.prop([fc.array(numbers, { maxLength: 5 })])(
    'is the fold of the whole log, whatever came when',
    async (arrivals) => {
      const store = new ShelfStore(memoryShelf());
      for (const arrival of arrivals) {
        await store.merge({ rows: arrival.map(event), lessons: new Map(), settings: new Map() });
        expect(await foldOf(store)).toEqual((await store.events()).map(({ id }) => id).sort());
      }
    },
  );

  test('reads only what is new, of whatever age', async () => {
    const store = new ShelfStore(memoryShelf());
    await store.append(event(2));
    await foldOf(store);
    await store.append(event(1));
    const kept = await store.readSnapshot('ids', 1);
    expect(await store.eventsAfter(kept!.position)).toMatchObject({ events: [event(1)] });
  });

  test('is made anew when the snapshot is gone, of another format, or not as it was kept', async () => {
    const shelf = memoryShelf();
    const store = new ShelfStore(shelf);
    await store.append(event(1));
    const whole = await foldOf(store);
    const kept = (await store.readSnapshot('ids', 1))!;
    for (const bad of [undefined, 7, {}, { format: 1 }, { format: 1, position: { at: 1 }, parts: 1, stamp: '' }]) {
      await shelf.putRecord('snapshots', 'ids', bad);
      expect(await store.readSnapshot('ids', 1)).toBeUndefined();
      expect(await foldOf(store)).toEqual(whole);
    }
    for (const bad of [undefined, 7, { part: '["wrong"]', check: 1 }, { part: 7, check: 1 }]) {
      await shelf.putRecord('snapshots', 'ids ids', bad);
      expect(await store.readSnapshot('ids', 1)).toBeUndefined();
      expect(await foldOf(store)).toEqual(whole);
    }
    await shelf.dropRecords('snapshots', 'ids ');
    expect(await foldOf(store)).toEqual(whole);
    await store.writeSnapshot('ids', 2, kept);
    expect(await store.readSnapshot('ids', 1)).toBeUndefined();
    expect(await shelf.record('snapshots', 'ids')).toBeUndefined();
    expect(await foldOf(store)).toEqual(whole);
  });

  test('is made anew when the log never stood where it says', async () => {
    const store = new ShelfStore(memoryShelf());
    for (const n of [1, 2, 3]) await store.append(event(n));
    const whole = await foldOf(store);
    const { position } = (await store.readSnapshot('ids', 1))!;
    for (const change of [{ count: 2 }, { ids: position.ids + 1 }, { seq: 2 }, { seq: 9 }]) {
      const parts = new Map([['ids', '["wrong"]']]);
      await store.writeSnapshot('ids', 1, { position: { ...position, ...change }, parts });
      expect(await foldOf(store)).toEqual(whole);
    }
  });

  test('goes on from what was kept before, and from nothing else', async () => {
    const store = new ShelfStore(memoryShelf());
    await store.append(event(1));
    const position = (await store.wholeLog()).position!;
    const write = async (parts: [string, string][], base?: string) => {
      const written = await store.writeSnapshot('ids', 1, { position, parts: new Map(parts) }, base);
      return written.ok ? written.value : undefined;
    };
    const first = await write([
      ['a', '1'],
      ['b', '2'],
    ]);
    const second = await write([['b', '3']], first);
    expect(second).toBeDefined();
    expect((await store.readSnapshot('ids', 1))!.parts).toEqual(
      new Map([
        ['a', '1'],
        ['b', '3'],
      ]),
    );
    expect(await write([['b', '4']], first)).toBeUndefined();
    expect((await store.readSnapshot('ids', 1))!.stamp).toBe(second);
  });

  test('is put away with rows that cannot be read set aside, of which the learner can still be told', async () => {
    const store = new ShelfStore(memoryShelf());
    const stranger = { id: 'x', at: 'then', type: 'dreamt' };
    await store.merge({ rows: [event(1), stranger], lessons: new Map(), settings: new Map() });
    const { events, position, setAside } = await wholeLog(store);
    expect([events, setAside]).toEqual([[event(1)], ['x']]);
    const parts = new Map([['ids', '[]']]);
    await store.writeSnapshot('ids', 1, { position: position!, setAside, parts });
    expect(await store.readSnapshot('ids', 1)).toMatchObject({ position, setAside: ['x'], parts });
    expect(await store.eventsAfter(position!)).toMatchObject({ events: [], setAside: [] });
    expect(await store.unreadable()).toEqual([stranger]);
    expect((await store.tally()).types).toEqual({ moved: 1, dreamt: 1 });
  });

  test('is made anew by a version that can read what was set aside', async () => {
    const store = new ShelfStore(memoryShelf());
    for (const n of [1, 2]) await store.append(event(n));
    const whole = await foldOf(store);
    const { position } = (await store.readSnapshot('ids', 1))!;
    const parts = new Map([['ids', JSON.stringify([event(1).id])]]);
    await store.writeSnapshot('ids', 1, { position, setAside: [event(2).id], parts });
    expect(await store.readSnapshot('ids', 1)).toBeUndefined();
    expect(await foldOf(store)).toEqual(whole);
  });

  test('is not put away where more rows are unreadable than can be looked at each time', async () => {
    const store = new ShelfStore(memoryShelf());
    const strangers = Array.from({ length: 1001 }, (_, i) => ({ id: `x${String(i)}`, type: 'dreamt' }));
    await store.merge({ rows: strangers, lessons: new Map(), settings: new Map() });
    expect((await store.wholeLog()).position).toBeUndefined();
  });
});
