import type { SessionEvent } from '@sanad/lesson';
import { assert } from 'chai';
import { err, type Result } from '@sanad/language';
import type { LogRow } from './log-row.ts';
import { memoryShelf } from './memory-shelf.ts';
import { partingNotes, type PartingNotes } from './parting-note.ts';
import type { Shelf } from './shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import { storeProblem, type StoreProblem } from './store-problem.ts';

const name = 'parting';
const session = '01980000-0000-7000-8000-000000000901';
const text = (typed: string) => ({ type: 'text', text: typed }) as const;

function event(n: number): SessionEvent {
  const at = `2026-01-01T00:00:0${String(n)}.000Z`;
  const id = `01980000-0000-7000-8000-00000000000${String(n)}`;
  return { id, at, device: 'd1', lesson: { id: 'market', version: 1 }, session, type: 'moved', to: n };
}

const storage = (): Storage => localStorage;

function notesOf(page: string): PartingNotes {
  return partingNotes(name, { storage, page });
}

/** A disk on which nothing ever ends: of that nothing is kept. */
function endlessShelf(): Shelf {
  const never = new Promise<never>(() => undefined);
  return { ...memoryShelf(), add: () => never, putRecord: () => never };
}

function fullShelf(): Shelf {
  const full: Promise<Result<never, StoreProblem>> = Promise.resolve(err(storeProblem('full')));
  return { ...memoryShelf(), add: () => full, putRecord: () => full };
}

const open: ShelfStore[] = [];

function storeOf(page: string, shelf: Shelf): ShelfStore {
  const store = new ShelfStore(shelf, { notes: notesOf(page) });
  open.push(store);
  return store;
}

function leave(): void {
  dispatchEvent(new Event('pagehide'));
}

function notesLeft(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.includes(name));
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  localStorage.clear();
});

describe('the note of a page that goes away', () => {
  it('holds what was not written, which the next page writes', async () => {
    const gone = storeOf('a', endlessShelf());
    void gone.append(event(1));
    void gone.writeDraft(session, 'item', text('hal'));
    void gone.writeDraft(session, 'item', text('half'));
    leave();
    const store = storeOf('b', memoryShelf());
    await store.takeUpNotes();
    assert.deepEqual(await store.events(), [event(1)]);
    assert.deepEqual(await store.readDraft(session, 'item'), text('half'));
    assert.deepEqual(notesLeft(), []);
  });

  it('stays until there is room for what is on it', async () => {
    const gone = storeOf('a', fullShelf());
    await gone.append(event(1));
    leave();
    gone.close();
    const full = storeOf('b', fullShelf());
    await full.takeUpNotes();
    assert.deepEqual([await full.events(), full.unsaved], [[event(1)], 1]);
    assert.lengthOf(notesLeft(), 1);
    const roomy = storeOf('c', memoryShelf());
    await roomy.takeUpNotes();
    assert.deepEqual([await roomy.events(), roomy.unsaved, notesLeft()], [[event(1)], 0, []]);
  });

  it('goes when the page lives on and has written', async () => {
    let end = (): void => undefined;
    const written = new Promise<void>((resolve) => (end = resolve));
    const shelf = memoryShelf();
    const slow = storeOf('a', {
      ...shelf,
      add: (rows: readonly LogRow[]) => written.then(() => shelf.add(rows)),
    } as Shelf);
    const appended = slow.append(event(1));
    leave();
    assert.lengthOf(notesLeft(), 1);
    end();
    await appended;
    assert.deepEqual(notesLeft(), []);
  });

  it('is none when all is written, and none of what is erased', async () => {
    const store = storeOf('a', memoryShelf());
    await store.append(event(1));
    leave();
    assert.deepEqual(notesLeft(), []);
    notesOf('b').leave({ events: [event(2)], drafts: [] });
    await store.erase();
    leave();
    assert.deepEqual(notesLeft(), []);
  });

  it('keeps what this version cannot read, and is of no harm when damaged', async () => {
    const key = `sanad-unwritten:${name}:z`;
    for (const damaged of ['{', 'null', '[]', '{"events":[{"type":"dreamt"}],"drafts":[7,{"session":"s"}]}']) {
      localStorage.setItem(key, damaged);
      const store = storeOf('a', memoryShelf());
      await store.takeUpNotes();
      assert.deepEqual(await store.events(), []);
    }
    assert.deepEqual(notesLeft(), [key]);
  });

  it('is left out where the browser refuses or is full', async () => {
    const refusing = (): Storage => {
      throw new DOMException('no', 'SecurityError');
    };
    const notes = partingNotes(name, { storage: refusing, page: 'a' });
    assert.deepEqual(notes.found(), []);
    const store = new ShelfStore(endlessShelf(), { notes });
    open.push(store);
    void store.append(event(1));
    leave();
    await store.takeUpNotes();
  });
});
