import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { memoryShelf } from './memory-shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import { readAfter } from './snapshots.ts';

function event(n: number): StudyEvent {
  const id = `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const at = `2026-01-01T00:00:${String((n * 7) % 60).padStart(2, '0')}.000Z`;
  return { id, at, device: 'd', lesson: { id: 'market', version: 1 }, session: id, type: 'moved', to: n };
}

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 20 });

/** A fold of the log that is put away after every reading: the ids in the log's order. */
async function foldOf(store: ShelfStore): Promise<readonly string[]> {
  const kept = await store.readSnapshot('ids', 1);
  const { events, isWhole, position } = await store.eventsAfter(kept?.position);
  const base = isWhole || kept === undefined ? [] : (kept.value as readonly string[]);
  const value = [...base, ...events.map(({ id }) => id)];
  if (position !== undefined) await store.writeSnapshot('ids', 1, { position, value });
  return value;
}

describe('a fold that goes on from a snapshot', () => {
  prop.prop([fc.array(numbers, { maxLength: 5 })])(
    'is the fold of the whole log, whatever came when',
    async (arrivals) => {
      const store = new ShelfStore(memoryShelf());
      for (const arrival of arrivals) {
        await store.merge({ rows: arrival.map(event), lessons: new Map(), settings: new Map() });
        expect(await foldOf(store)).toEqual((await store.events()).map(({ id }) => id));
      }
    },
  );

  test('reads only what is new when the log has only grown', async () => {
    const store = new ShelfStore(memoryShelf());
    await store.append(event(1));
    await foldOf(store);
    await store.append(event(2));
    const kept = await store.readSnapshot('ids', 1);
    expect(await store.eventsAfter(kept?.position)).toMatchObject({ events: [event(2)], isWhole: false });
  });

  test('is made anew when the snapshot is gone, of another format, or no snapshot at all', async () => {
    const shelf = memoryShelf();
    const store = new ShelfStore(shelf);
    await store.append(event(1));
    const whole = await foldOf(store);
    const kept = (await store.readSnapshot('ids', 1))!;
    for (const bad of [undefined, 7, {}, { format: 1 }, { format: 1, position: { at: 1 }, value: [] }]) {
      await shelf.putRecord('snapshots', 'ids', bad);
      expect(await store.readSnapshot('ids', 1)).toBeUndefined();
      expect(await foldOf(store)).toEqual(whole);
    }
    await store.writeSnapshot('ids', 2, kept);
    expect(await store.readSnapshot('ids', 1)).toBeUndefined();
    expect(await shelf.record('snapshots', 'ids')).toBeUndefined();
    expect(await foldOf(store)).toEqual(whole);
  });

  test('is made anew when the position says what the log does not', async () => {
    const store = new ShelfStore(memoryShelf());
    for (const n of [1, 2, 3]) await store.append(event(n));
    const whole = await foldOf(store);
    const { position } = (await store.readSnapshot('ids', 1))!;
    const wrong = [{ count: 2 }, { ids: position.ids + 1 }, { at: '2026-01-01T00:00:00.001Z' }, { id: '' }];
    for (const change of wrong) {
      await store.writeSnapshot('ids', 1, { position: { ...position, ...change }, value: ['wrong'] });
      expect(await foldOf(store)).toEqual(whole);
    }
  });

  test('is not put away while a row cannot be read', () => {
    const read = readAfter([event(1), { id: 'x', at: 'then', type: 'dreamt' }]);
    expect(read).toEqual({ events: [event(1)], isWhole: false, position: undefined });
  });
});

prop.prop([numbers, fc.nat()])('a log is what was before any of its positions, and what comes after', (ns, where) => {
  const log = canonicalEvents(ns.map(event));
  const first = log.slice(0, log.length === 0 ? 0 : where % log.length);
  const { position } = readAfter(first);
  expect(readAfter(log.toReversed(), position)).toMatchObject({ events: log.slice(first.length), isWhole: false });
});
