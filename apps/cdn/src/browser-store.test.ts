import { ok } from '@sanad/language';
import type { StudyEvent } from '@sanad/lesson';
import { expect, test, vi } from 'vitest';
import { BrowserStore, type QuizLog } from './browser-store.ts';

const event: StudyEvent = {
  type: 'submitted',
  id: 'e1',
  session: 's1',
  at: '2026-01-01T00:00:00.000Z',
  device: 'd1',
  lesson: { id: 'lake', version: 1 },
};

const draft = { type: 'text', text: 'so far' } as const;

function log(notice?: QuizLog['notice']): QuizLog {
  const heard = new Set<(event: StudyEvent) => void>();
  return {
    notice,
    append: (appended) => {
      for (const listener of heard) listener(appended);
      return Promise.resolve(ok(undefined));
    },
    events: () => Promise.resolve([event]),
    eventsOf: () => Promise.resolve([event]),
    readDraft: () => Promise.resolve(draft),
    writeDraft: () => Promise.resolve(ok(undefined)),
    subscribe: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
}

test('a store opens its log once, when it is first asked for something, and knows its device from then on', async () => {
  const open = vi.fn(() => Promise.resolve({ log: log(), device: 'd1' }));
  const store = new BrowserStore(open);
  expect(open).not.toHaveBeenCalled();
  expect(store.device).toBeUndefined();
  expect(await store.events()).toEqual([event]);
  expect(await store.eventsOf('s1')).toEqual([event]);
  expect(await store.append(event)).toEqual(ok(undefined));
  expect(await store.writeDraft('s1', 'i1', draft)).toEqual(ok(undefined));
  expect(await store.readDraft('s1', 'i1')).toEqual(draft);
  expect(open).toHaveBeenCalledTimes(1);
  expect(store.device).toBe('d1');
});

test('where nothing can be kept every event says so', async () => {
  const notice = { code: 'refused', message: { ar: 'لا حفظ', en: 'nothing is kept' } } as const;
  const store = new BrowserStore(() => Promise.resolve({ log: log(notice), device: 'd1' }));
  expect(await store.append(event)).toEqual({ ok: false, error: notice });
});

test('a listener hears of events from when it came to when it left, even if it left before the log was open', async () => {
  const [stays, leaves, left] = [vi.fn(), vi.fn(), vi.fn()];
  const store = new BrowserStore(() => Promise.resolve({ log: log(), device: 'd1' }));
  store.subscribe(left)();
  store.subscribe(stays);
  const stop = store.subscribe(leaves);
  await store.append(event);
  stop();
  await store.append(event);
  expect([stays, leaves, left].map(({ mock }) => mock.calls.length)).toEqual([2, 1, 0]);
});
