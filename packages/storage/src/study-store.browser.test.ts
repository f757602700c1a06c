import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import fc from 'fast-check';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { arrivalOf, emptyTally } from './log-tally.ts';
import { migrate, migrations, type StudyDb } from './migrations.ts';
import { openStudyStore, type StudyStoreOptions } from './open-study-store.ts';
import { rowSegmentOf } from '../test/row-segment.ts';
import { segmentOf, type RowSegment } from './segment.ts';
import type { StudyStore } from './study-store.ts';

const open: StudyStore[] = [];
let name = '';
let count = 0;

/** A store on this test's own database. */
async function openStore(options: StudyStoreOptions = {}): Promise<StudyStore> {
  const store = await openStudyStore({ name, ...options });
  open.push(store);
  return store;
}

/** A made-up UUID version 7 that sorts by `n`. */
function uuid(n: number): string {
  return `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

const [s1, s2] = [uuid(901), uuid(902)];

function event(n: number, session = s1): StudyEvent {
  const seconds = String(n % 60).padStart(2, '0');
  return {
    id: uuid(n),
    at: `2026-01-01T00:00:${seconds}.000Z`,
    device: 'd1',
    lesson: { id: 'market', version: 1 },
    session,
    type: 'moved',
    to: n,
  };
}

/** One DevTools call; false in engines that cannot. */
async function devTools(method: string, params: object): Promise<boolean> {
  const answer: { unsupported?: boolean } = await executeServerCommand('cdp', { method, params });
  return answer.unsupported !== true;
}

beforeEach(() => {
  name = `test-${String(Date.now())}-${String((count += 1))}`;
});

afterEach(async () => {
  for (const store of open.splice(0)) store.close();
  await deleteDB(name);
});

describe('the study store on IndexedDB', () => {
  it('gives back after reopening what was appended', async () => {
    const store = await openStore();
    assert.deepEqual(await store.append(event(1)), { ok: true, value: undefined });
    assert.equal(store.durability, 'durable');
    assert.isUndefined(store.notice);
    store.close();
    assert.deepEqual(await (await openStore()).events(), [event(1)]);
  });

  it('keeps the first of two events with one id', async () => {
    const store = await openStore();
    await store.append(event(1));
    assert.isTrue((await store.append({ ...event(1), device: 'd2' })).ok);
    assert.deepEqual(await store.events(), [event(1)]);
  });

  it('gives the events of one session only', async () => {
    const store = await openStore();
    for (const e of [event(2, s2), event(3, s1), event(1, s1)]) await store.append(e);
    assert.deepEqual(await store.eventsOf(s1), [event(1, s1), event(3, s1)]);
  });

  it('keeps what was done with a card, which is of no session', async () => {
    const store = await openStore();
    const { id, at, device, lesson } = event(2);
    const reviewed: StudyEvent = {
      id,
      at,
      device,
      lesson,
      type: 'reviewed',
      card: 'c',
      rating: 'good',
      evidence: 'card',
    };
    assert.isTrue((await store.append(reviewed)).ok);
    await store.append(event(1));
    store.close();
    const reopened = await openStore();
    assert.deepEqual(await reopened.events(), [event(1), reviewed]);
    assert.deepEqual(await reopened.eventsOf(s1), [event(1)]);
  });

  it('refuses what is no event as a bug, and goes on', async () => {
    const store = await openStore();
    const error: unknown = await store.append({ id: 7 } as unknown as StudyEvent).catch((reason: unknown) => reason);
    assert.instanceOf(error, TypeError);
    assert.isTrue((await store.append(event(1))).ok);
    assert.deepEqual(await store.events(), [event(1)]);
  });

  it('gives the same log whatever the order and however often each event came', async () => {
    const histories = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(histories, async (numbers) => {
        name = `test-order-${String((count += 1))}`;
        const store = await openStore();
        await Promise.all(numbers.map((n) => store.append(event(n))));
        const stored = await store.events();
        store.close();
        await deleteDB(name);
        assert.deepEqual(stored, canonicalEvents(numbers.toSorted((a, b) => b - a).map((n) => event(n))));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps aside a row that it cannot read', async () => {
    (await openStore()).close();
    const row = { id: uuid(9), at: 'then', session: s1, type: 'dreamt' };
    const raw = await openDB(name);
    await raw.put('events', row);
    raw.close();
    const store = await openStore();
    await store.append(event(1));
    assert.deepEqual(await store.events(), [event(1)]);
    assert.deepEqual(await store.unreadable(), [row]);
  });

  it('reads back a setting, and nothing where another kind of value is stored', async () => {
    const store = await openStore();
    assert.isUndefined(await store.readSetting('language'));
    assert.isTrue((await store.writeSetting('language', 'en')).ok);
    assert.equal(await store.readSetting('language'), 'en');
    const raw = await openDB(name);
    await raw.put('settings', { purple: true }, 'theme');
    raw.close();
    assert.isUndefined(await store.readSetting('theme'));
  });
});

describe('two tabs with one log', () => {
  it('hear of one another’s events once, and read the same', async () => {
    const [a, b] = [await openStore(), await openStore()];
    const heard: Record<string, string[]> = { a: [], b: [] };
    a.subscribe((e) => heard['a']?.push(e.id));
    const both = new Promise<void>((resolve) => {
      b.subscribe((e) => {
        heard['b']?.push(e.id);
        if (heard['b']?.length === 2) resolve();
      });
    });
    await a.append(event(1));
    await a.append(event(1));
    await b.append(event(2));
    await both;
    assert.sameMembers(heard['b'] ?? [], [uuid(1), uuid(2)]);
    assert.deepEqual(await a.events(), [event(1), event(2)]);
    assert.deepEqual(await b.events(), await a.events());
  });

  it('pass over messages that are no events', async () => {
    const store = await openStore();
    const heard: string[] = [];
    const next = new Promise<void>((resolve) => {
      store.subscribe((e) => {
        heard.push(e.id);
        resolve();
      });
    });
    const stranger = new BroadcastChannel(`sanad-log:${name}`);
    stranger.postMessage('hello');
    stranger.postMessage([{ id: uuid(1), type: 'moved' }]);
    stranger.postMessage([event(3)]);
    await next;
    stranger.close();
    assert.deepEqual(heard, [uuid(3)]);
  });

  it('let a newer version in, say so, and keep what comes after in memory', async () => {
    let outdated = 0;
    const store = await openStore({ onOutdated: () => (outdated += 1) });
    await store.append(event(1));
    const newer = await openDB(name, migrations.length + 1);
    assert.equal(outdated, 1);
    const kept = await store.append(event(2));
    assert.equal(kept.ok ? '' : kept.error.code, 'outdated');
    assert.equal(store.unsaved, 1);
    assert.deepEqual(await newer.getAllKeys('events'), [uuid(1)]);
    newer.close();
  });

  it('work in memory, and say why, when the log is already of a newer version', async () => {
    (await openDB(name, migrations.length + 1)).close();
    const store = await openStore();
    assert.equal(store.notice?.code, 'outdated');
    assert.equal(store.durability, 'memory');
  });

  it('are told while another holds the log in an older version', async () => {
    const version = migrations.length - 1;
    const older = await openDB<StudyDb>(name, version, {
      upgrade: (db, from, _to, transaction) => {
        void migrate(db, from, version, transaction);
      },
    });
    let blocked = 0;
    const onBlocked = (): void => {
      blocked += 1;
      older.close();
    };
    const store = await openStore({ onBlocked });
    assert.equal(blocked, 1);
    assert.equal(store.durability, 'durable');
  });

  it('are told when one of them erases everything, and only of that', async () => {
    let erased = 0;
    const heardErased = new Promise<void>((resolve) => {
      void openStore({
        onErased: () => {
          erased += 1;
          resolve();
        },
      });
    });
    const store = await openStore();
    await store.append(event(1));
    await store.writeSetting('device', 'd1');
    await store.writeDraft(s1, 'item', { type: 'text', text: 'so far' });
    assert.isTrue((await store.erase()).ok);
    await heardErased;
    assert.equal(erased, 1);
    assert.deepEqual(await store.events(), []);
    assert.isUndefined(await store.readSetting('device'));
    assert.isUndefined(await store.readDraft(s1, 'item'));
  });
});

/** A row of a version to come. */
const stranger = { id: uuid(8), session: s1, type: 'dreamt' };

/** What a learner has since what came when is noted. */
async function withArrivals(db: IDBPDatabase<StudyDb>): Promise<void> {
  await db.put('segments', rowSegmentOf([event(1), event(2, s2)]));
  await noteRest(db);
}

/** What a learner has since old rows are packed in columns. */
async function withColumns(db: IDBPDatabase<StudyDb>): Promise<void> {
  await db.put('segments', segmentOf([event(1), event(2, s2)]));
  await noteRest(db);
}

async function noteRest(db: IDBPDatabase<StudyDb>): Promise<void> {
  await db.put('events', stranger);
  await db.put('arrivals', arrivalOf([event(1), event(2, s2), stranger], emptyTally), 1);
  await db.put('settings', 'en', 'language');
  await db.put('drafts', { type: 'text', text: 'so far' }, `${s1} item`);
}

/** What a learner has in each version, as it was written then. */
const learners: readonly ((db: IDBPDatabase<StudyDb>) => Promise<unknown>)[] = [
  async (db) => {
    for (const row of [event(1), event(2, s2), stranger]) await db.put('events', row);
    await db.put('settings', 'en', 'language');
  },
  async (db) => {
    const { last, ...segment } = rowSegmentOf([event(1), event(2, s2)]);
    assert.equal(last, event(2).id);
    await db.put('segments', segment as RowSegment);
    await db.put('events', stranger);
    await db.put('settings', 'en', 'language');
    await db.put('drafts', { type: 'text', text: 'so far' }, `${s1} item`);
  },
  withArrivals,
  withArrivals,
  withColumns,
];

async function indexesOfEvents(): Promise<readonly string[]> {
  const raw = await openDB<StudyDb>(name);
  const names = [...raw.transaction('events').store.indexNames];
  raw.close();
  return names;
}

describe('upgrades', () => {
  for (const [index, fill] of learners.entries()) {
    const version = index + 1;
    it(`keep what a learner has in version ${String(version)}`, async () => {
      const old = await openDB<StudyDb>(name, version, {
        upgrade: (db, from, _to, transaction) => {
          void migrate(db, from, version, transaction);
        },
      });
      await fill(old);
      old.close();
      const store = await openStore();
      assert.deepEqual(await store.events(), [event(1), event(2, s2)]);
      assert.deepEqual(await store.eventsOf(s2), [event(2, s2)]);
      assert.deepEqual(await store.unreadable(), [stranger]);
      assert.deepEqual(await store.tally(), arrivalOf([event(1), event(2, s2), stranger], emptyTally).tally);
      assert.equal(await store.readSetting('language'), 'en');
      assert.isTrue((await store.append(event(3))).ok);
      assert.isTrue((await store.append(event(1))).ok);
      assert.deepEqual(await store.events(), [event(1), event(2, s2), event(3)]);
      assert.isTrue((await store.pack()).ok);
      assert.deepEqual(await store.events(), [event(1), event(2, s2), event(3)]);
      assert.deepEqual(await indexesOfEvents(), ['by-session']);
      if (version >= 2) assert.deepEqual(await store.readDraft(s1, 'item'), { type: 'text', text: 'so far' });
    });
  }

  it('are tested from every version', () => {
    assert.lengthOf(learners, migrations.length);
  });

  it('find version 1 as it was shipped', async () => {
    const shipped = await openDB(name, 1, {
      upgrade: (db) => {
        const events = db.createObjectStore('events', { keyPath: 'id' });
        events.createIndex('by-session', 'session');
        events.createIndex('by-instant', 'at');
        db.createObjectStore('settings');
      },
    });
    await shipped.put('events', event(1));
    shipped.close();
    const store = await openStore();
    assert.deepEqual(await store.eventsOf(s1), [event(1)]);
    assert.isTrue((await store.pack()).ok);
    assert.isTrue((await store.writeDraft(s1, 'item', { type: 'truth', value: true })).ok);
  });
});

describe('trouble with the disk', () => {
  it('keeps an event in memory when there is no room, and writes it with the next one', async function () {
    // Clearing first drops the browser's cached notion of how much room there is.
    await devTools('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
    if (!(await devTools('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize: 1 }))) this.skip();
    const store = await openStore();
    const big: StudyEvent = { ...event(2), device: 'd'.repeat(200_000) };
    const kept = await store.append(big);
    await devTools('Storage.overrideQuotaForOrigin', { origin: location.origin });
    assert.equal(kept.ok ? '' : kept.error.code, 'full');
    assert.equal(store.unsaved, 1);
    assert.deepEqual(await store.events(), [big]);
    assert.isTrue((await store.append(event(3))).ok);
    assert.equal(store.unsaved, 0);
    store.close();
    assert.deepEqual(await (await openStore()).events(), [big, event(3)]);
  });

  it('opens again when the browser drops the connection', async function () {
    const store = await openStore();
    await store.append(event(1));
    const params = { origin: location.origin, storageTypes: 'indexeddb' };
    if (!(await devTools('Storage.clearDataForOrigin', params))) this.skip();
    assert.isTrue((await store.append(event(2))).ok);
    assert.deepEqual(await store.events(), [event(2)]);
  });

  it('goes on in a database that another tab erased', async () => {
    let outdated = 0;
    const store = await openStore({ onOutdated: () => (outdated += 1) });
    await store.append(event(1));
    await deleteDB(name);
    assert.isTrue((await store.append(event(2))).ok);
    assert.deepEqual(await store.events(), [event(2)]);
    assert.equal(outdated, 0);
  });
});
