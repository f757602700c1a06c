import type { StudyEvent } from '@sanad/lesson';
import { foldFormat, readReviewSettings, ReviewFold, studyQueue } from '@sanad/review';
import { openStudyStore, type StudyStore } from '@sanad/storage';
import { assert } from 'chai';
import { learnedLog } from '../../../../tests/review/learned-log.ts';
import { CardMemory } from './card-memory.ts';
import { offsetAt } from './offset-at.ts';
import { snapshotName } from './kept-fold.ts';

const events = learnedLog(300, 4);
const now = new Date(Date.parse(events.at(-1)!.at) + 40 * 86_400_000);
const open: StudyStore[] = [];
let name = '';
let count = 0;

async function opened(preferences: { review: Record<string, unknown> } = { review: {} }) {
  const store = await openStudyStore({ name });
  open.push(store);
  const heard: StudyEvent[] = [];
  store.subscribe((event) => heard.push(event));
  const replays: number[] = [];
  const memory = new CardMemory({ store, log: { heard }, preferences, replayBeside: undefined });
  memory.subscribe(() => {
    if (memory.progress) replays.push(memory.progress.done);
  });
  await memory.reopen();
  return { store, memory, heard, replays };
}

const add = (store: StudyStore, rows: readonly StudyEvent[]) =>
  store.merge({ rows, lessons: new Map(), settings: new Map() });

/** What is asked, and of each card how it is remembered. */
const queueOf = ({ state }: Pick<CardMemory, 'state'>): unknown => {
  const { cards, reviews, newCards, heldBack } = studyQueue(state, now);
  return [cards.map(({ id, memory, recalls }) => [id, memory, recalls]), reviews, newCards, heldBack()];
};

/** What the whole log says, folded at once. */
const queueOfAll = (log: readonly StudyEvent[]): unknown =>
  queueOf(new ReviewFold(log, readReviewSettings({}), offsetAt));

/** Resolves to the result of a request. */
function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}

/** Does something to a table of the database, as no app would. */
async function inTable(table: string, work: (store: IDBObjectStore) => Promise<unknown>): Promise<void> {
  const raw = await asked(indexedDB.open(name));
  await work(raw.transaction(table, 'readwrite').objectStore(table));
  raw.close();
}

beforeEach(() => {
  name = `memory-${String(Date.now())}-${String((count += 1))}`;
});

afterEach(async () => {
  for (const store of open.splice(0)) store.close();
  await asked(indexedDB.deleteDatabase(name));
});

describe('the memory of cards', () => {
  const expected = queueOfAll(events);

  it('opens from its snapshot with the queue that the whole log has, and goes on from there', async () => {
    const first = await opened();
    await add(first.store, events.slice(0, -5));
    await first.memory.reopen();
    await first.memory.save();
    await add(first.store, events.slice(-5));
    const kept = await first.store.readSnapshot(snapshotName, foldFormat);
    assert.equal(kept?.position.count, events.length - 5);
    const { memory } = await opened();
    assert.deepEqual(queueOf(memory), expected);
    await memory.save();
    const later = await first.store.readSnapshot(snapshotName, foldFormat);
    assert.equal(later?.position.count, events.length);
    assert.deepEqual(queueOf((await opened()).memory), expected);
  });

  const head = snapshotName;
  const change = async <T>(store: IDBObjectStore, key: string, changed: (stored: T) => T): Promise<unknown> =>
    asked(store.put(changed((await asked(store.get(key))) as T), key));

  const damage: readonly (readonly [string, table: string, (store: IDBObjectStore) => Promise<unknown>])[] = [
    ['was deleted', 'snapshots', (store) => asked(store.clear())],
    ['lost its head', 'snapshots', (store) => asked(store.delete(head))],
    ['lost a piece', 'snapshots', (store) => asked(store.delete(`${head} cards 1`))],
    [
      'has another text in a piece',
      'snapshots',
      (store) =>
        change<{ part: string }>(store, `${head} cards 0`, (stored) => {
          return { ...stored, part: stored.part.replace('review', 'relearning') };
        }),
    ],
    [
      'has a bit turned among its recalls',
      'snapshots',
      (store) =>
        change<{ part: ArrayBuffer }>(store, `${head} recalls 0`, (stored) => {
          const bytes = new Uint8Array(stored.part);
          bytes[1000] = (bytes[1000] ?? 0) ^ 1;
          return stored;
        }),
    ],
    ['is no snapshot at all', 'snapshots', (store) => asked(store.put('nonsense', head))],
    [
      'is of a version to come',
      'snapshots',
      (store) => change<object>(store, head, (stored) => ({ ...stored, format: foldFormat + 1 })),
    ],
    [
      'stands where the log never stood',
      'snapshots',
      (store) =>
        change<{ position: object }>(store, head, (stored) => {
          return { ...stored, position: { ...stored.position, count: 3 } };
        }),
    ],
    ['is of a log that lost its numbering', 'arrivals', (store) => asked(store.clear())],
  ];

  for (const [what, table, harm] of damage) {
    it(`finds the same queue where its snapshot ${what}`, async () => {
      const first = await opened();
      await add(first.store, events);
      await first.memory.reopen();
      await first.memory.save();
      assert.isDefined(await first.store.readSnapshot(snapshotName, foldFormat));
      await inTable(table, harm);
      const { memory, store } = await opened();
      assert.deepEqual(queueOf(memory), expected);
      await memory.save();
      await add(store, events.slice(0, 3));
      assert.deepEqual(queueOf((await opened()).memory), expected);
    });
  }

  it('opens from its snapshot though some rows cannot be read, and still tells of them', async () => {
    const strangers = ['00000000-stranger', 'stranger'].map((id) => ({
      id,
      type: 'dreamt',
    })) as unknown as StudyEvent[];
    const first = await opened();
    await add(first.store, [...strangers.slice(0, 1), ...events.slice(0, -5)]);
    await first.memory.reopen();
    await first.memory.save();
    await add(first.store, [...events.slice(-5), ...strangers.slice(1)]);
    await first.memory.save();
    const { store, memory, replays } = await opened();
    assert.deepEqual(replays, []);
    assert.deepEqual(queueOf(memory), expected);
    assert.deepEqual((await store.readSnapshot(snapshotName, foldFormat))?.setAside, ['00000000-stranger', 'stranger']);
    assert.deepEqual(await store.unreadable(), strangers);
  });

  it('takes in an event that comes late from another device', async () => {
    const late = events.slice(700, 703);
    const first = await opened();
    await add(first.store, [...events.slice(0, 700), ...events.slice(703)]);
    await first.memory.reopen();
    await first.memory.save();
    const { store, memory } = await opened();
    await add(store, late);
    queueOf(memory);
    await memory.reopen();
    assert.deepEqual(queueOf(memory), expected);
    await memory.save();
    assert.deepEqual(queueOf((await opened()).memory), expected);
  });

  it('is folded anew for other settings', async () => {
    const preferences: { review: Record<string, unknown> } = { review: {} };
    const { store, memory } = await opened(preferences);
    await add(store, events);
    await memory.reopen();
    await memory.save();
    preferences.review = { desiredRetention: 0.8 };
    assert.deepEqual(queueOf(memory), expected);
    await memory.reopen();
    assert.equal(memory.state.settings.desiredRetention, 0.8);
    assert.notDeepEqual(queueOf(memory), expected);
  });

  it('of two tabs never mixes what each has put away', async () => {
    const [one, other] = [await opened(), await opened()];
    await add(one.store, events.slice(0, 1200));
    for (const { memory } of [one, other]) await memory.reopen();
    for (let from = 1200; from < events.length; from += 100) {
      await add(from % 200 === 0 ? one.store : other.store, events.slice(from, from + 100));
      await Promise.all([one.memory.save(), other.memory.save()]);
      const { memory } = await opened();
      assert.deepEqual(queueOf(memory), queueOfAll(events.slice(0, from + 100)));
    }
  });
});
