import { ok } from '@sanad/language';
import type { StudyEvent } from '@sanad/lesson';
import type { Shelf } from './shelf.ts';

/** A shelf that lasts as long as the page: where the browser refuses IndexedDB. */
export function memoryShelf(): Shelf {
  const events = new Map<string, StudyEvent>();
  const settings = new Map<string, unknown>();
  return {
    durability: 'memory',
    add(added) {
      const fresh = added.filter((event) => !events.has(event.id));
      for (const event of fresh) events.set(event.id, structuredClone(event));
      return Promise.resolve(ok(fresh));
    },
    rows: () => Promise.resolve([...events.values()]),
    rowsOf: (session) =>
      Promise.resolve([...events.values()].filter((event) => 'session' in event && event.session === session)),
    setting: (name) => Promise.resolve(settings.get(name)),
    putSetting(name, value) {
      settings.set(name, value);
      return Promise.resolve(ok(undefined));
    },
    close: () => undefined,
  };
}
