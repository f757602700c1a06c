import { Connection, type ConnectionOptions } from './connection.ts';
import { indexedShelf } from './indexed-shelf.ts';
import { memoryShelf } from './memory-shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import { problemOf } from './store-problem.ts';
import type { StudyStore } from './study-store.ts';
import { joinTabs } from './tab-channel.ts';

/** Everything has a default. */
export interface StudyStoreOptions extends Partial<ConnectionOptions> {
  /** Another tab has removed everything; this one must be reloaded. */
  readonly onErased?: (() => void) | undefined;
}

/** Opens the log called `name` (`sanad`); where IndexedDB is refused, a store in memory that says so in `notice`. */
export async function openStudyStore(options: StudyStoreOptions = {}): Promise<StudyStore> {
  const name = options.name ?? 'sanad';
  const connection = new Connection({ ...options, name });
  try {
    await connection.open();
  } catch (error) {
    return new ShelfStore(memoryShelf(), undefined, refusalOf(error));
  }
  const hearErased = (): void => options.onErased?.();
  return new ShelfStore(indexedShelf(connection), (hear) => joinTabs(name, { hear, hearErased }));
}

/** Without IndexedDB at all, `openDB` meets an undefined global. */
function refusalOf(error: unknown): ReturnType<typeof problemOf> {
  if (typeof indexedDB === 'undefined') return problemOf(new DOMException('no IndexedDB', 'SecurityError'));
  return problemOf(error);
}
