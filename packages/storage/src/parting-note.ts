import { parseResponse, type StudyEvent } from '@sanad/lesson';
import type { Draft } from './drafts.ts';
import { readRows } from './read-rows.ts';

/** What a store has been given and has not written yet. */
export interface Unwritten {
  readonly events: readonly StudyEvent[];
  readonly drafts: readonly Draft[];
}

/** A note that some page left. */
export interface FoundNote extends Unwritten {
  /** Takes it away, unless its page has changed it since or something on it cannot be read by this version. */
  readonly remove: () => void;
}

/** What a page that goes away leaves in the one moment it has: a transaction that is under way then may never end. */
export interface PartingNotes {
  /** Writes this page's note at once, in the place of the one before; with nothing on it, removes it. */
  leave(unwritten: Unwritten): void;
  /** Every page's note. */
  found(): readonly FoundNote[];
  /** Removes every page's note. */
  clear(): void;
  /** Calls back each time the page is about to go away, or may be; returns how to stop. */
  onLeaving(leaving: () => void): () => void;
}

/** Where a page can write in its last moment, and what it is called there. */
export interface NotesHost {
  /** Gives `localStorage`, or throws where the browser refuses it. */
  readonly storage: () => Storage;
  /** A name that no other page has, such as a UUID. */
  readonly page: string;
}

/** The notes about the database called `name`; where the storage is refused or full there are none. */
export function partingNotes(name: string, { storage, page }: NotesHost): PartingNotes {
  const prefix = `sanad-unwritten:${name}:`;
  const own = prefix + page;
  const names = (): readonly string[] => Object.keys(storage()).filter((key) => key.startsWith(prefix));
  return {
    leave(unwritten) {
      ifAllowed(() => {
        if (unwritten.events.length + unwritten.drafts.length === 0) storage().removeItem(own);
        else storage().setItem(own, JSON.stringify(unwritten));
      });
    },
    found: () => ifAllowed(() => names().map((key) => noteCalled(key, storage()))) ?? [],
    clear() {
      ifAllowed(() => {
        for (const key of names()) storage().removeItem(key);
      });
    },
    onLeaving(leaving) {
      const leavingIfHidden = (): void => {
        if (document.visibilityState === 'hidden') leaving();
      };
      addEventListener('pagehide', leaving);
      // A phone ends pages in the background without another word.
      document.addEventListener('visibilitychange', leavingIfHidden);
      return () => {
        removeEventListener('pagehide', leaving);
        document.removeEventListener('visibilitychange', leavingIfHidden);
      };
    },
  };
}

function noteCalled(key: string, storage: Storage): FoundNote {
  const text = storage.getItem(key) ?? '';
  const { events: rows, drafts: given } = asNote(text);
  const { events, unreadable } = readRows(rows);
  const drafts = given.map(asDraft).filter((draft) => draft !== undefined);
  const isWhole = unreadable.length === 0 && drafts.length === given.length;
  const remove = (): void => {
    ifAllowed(() => {
      if (isWhole && storage.getItem(key) === text) storage.removeItem(key);
    });
  };
  return { events, drafts, remove };
}

function asNote(text: string): { readonly events: readonly unknown[]; readonly drafts: readonly unknown[] } {
  try {
    const { events, drafts } = JSON.parse(text) as Partial<Record<keyof Unwritten, unknown>>;
    return { events: Array.isArray(events) ? events : [], drafts: Array.isArray(drafts) ? drafts : [] };
  } catch {
    return { events: [], drafts: [] };
  }
}

function asDraft(input: unknown): Draft | undefined {
  const { session, item, response } = Object(input) as Partial<Record<keyof Draft, unknown>>;
  const read = parseResponse(response);
  if (typeof session !== 'string' || typeof item !== 'string' || read === undefined) return undefined;
  return { session, item, response: read };
}

/** What `work` gives; undefined where the browser refuses the storage or has no room in it. */
function ifAllowed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
