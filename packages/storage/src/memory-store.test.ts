import type { SessionEvent, StudyEvent } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { memoryShelf } from './memory-shelf.ts';
import { storeProblem } from './store-problem.ts';
import { ShelfStore } from './shelf-store.ts';

function event(n: number): SessionEvent {
  const id = `01980000-0000-7000-8000-00000000000${String(n)}`;
  const lesson = { id: 'market', version: 1 };
  return { id, at: `2026-01-01T00:00:0${String(n)}.000Z`, device: 'd', lesson, session: id, type: 'submitted' };
}

describe('a store in memory', () => {
  test('says that it is one, and why', () => {
    const store = new ShelfStore(memoryShelf(), { notice: storeProblem('refused') });
    expect(store.durability).toBe('memory');
    expect(store.notice?.message.ar).not.toBe('');
  });

  test('orders, keeps the first of an id and finds by session like one on the disk', async () => {
    const store = new ShelfStore(memoryShelf());
    await store.append(event(2));
    await store.append(event(1));
    await store.append({ ...event(1), device: 'other' });
    expect(await store.events()).toEqual([event(1), event(2)]);
    expect(await store.eventsOf(event(2).session)).toEqual([event(2)]);
  });

  test('gives the events since an instant', async () => {
    const store = new ShelfStore(memoryShelf());
    await store.append(event(1));
    await store.append(event(2));
    expect(await store.eventsSince(new Date(0x01980000_0000))).toEqual([event(1), event(2)]);
    expect(await store.eventsSince(new Date(0x01980000_0001))).toEqual([]);
  });

  test('keeps what was done with a card, which is of no session', async () => {
    const store = new ShelfStore(memoryShelf());
    const { session, type, ...base } = event(1);
    const reviewed: StudyEvent = { ...base, type: 'reviewed', card: 'c', rating: 'good', evidence: 'card' };
    await store.append(reviewed);
    expect([type, await store.events()]).toEqual(['submitted', [reviewed]]);
    expect(await store.eventsOf(session)).toEqual([]);
  });

  test('tells a listener once of each event, until it stops listening', async () => {
    const store = new ShelfStore(memoryShelf());
    const heard: string[] = [];
    const stop = store.subscribe(({ id }) => heard.push(id));
    await store.append(event(1));
    await store.append(event(1));
    stop();
    await store.append(event(2));
    expect(heard).toEqual([event(1).id]);
  });
});
