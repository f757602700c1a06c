import { Connection, type ConnectionOptions } from './connection.ts';
import { indexedShelf } from './indexed-shelf.ts';
import { memoryShelf } from './memory-shelf.ts';
import { partingNotes, type NotesHost } from './parting-note.ts';
import { ShelfStore } from './shelf-store.ts';
import { problemOf } from './store-problem.ts';
import type { StudyStore } from './study-store.ts';
import { joinTabs, type TabChannel, type TabEars } from './tab-channel.ts';

/** Everything has a default. */
export interface StudyStoreOptions extends Partial<ConnectionOptions> {
  /** Another tab has removed everything; this one must be reloaded. */
  readonly onErased?: (() => void) | undefined;
  /** Where a page that goes away can leave what it has not finished writing, for the next one; without it that is lost. */
  readonly notes?: NotesHost | undefined;
}

/**
 * Opens the log called `name` (`sanad`), and writes what pages that went away had not finished writing; where IndexedDB
 * is refused, a store in memory that says so in `notice`.
 */
export async function openStudyStore(options: StudyStoreOptions = {}): Promise<StudyStore> {
  const name = options.name ?? 'sanad';
  const connection = new Connection({ ...options, name });
  try {
    await connection.open();
  } catch (error) {
    return new ShelfStore(memoryShelf(), { notice: refusalOf(error) });
  }
  const join = ({ hear, hearErased }: TabEars): TabChannel =>
    joinTabs(name, {
      hear,
      hearErased: () => {
        hearErased();
        options.onErased?.();
      },
    });
  const notes = options.notes && partingNotes(name, options.notes);
  const store = new ShelfStore(indexedShelf(connection), { join, notes });
  await store.takeUpNotes();
  return store;
}

/** Without IndexedDB at all, `openDB` meets an undefined global. */
function refusalOf(error: unknown): ReturnType<typeof problemOf> {
  if (typeof indexedDB === 'undefined') return problemOf(new DOMException('no IndexedDB', 'SecurityError'));
  return problemOf(error);
}
