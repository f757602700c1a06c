import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { LogRow } from '../log-row.ts';
import { memoryShelf } from '../memory-shelf.ts';
import { ShelfStore } from '../shelf-store.ts';
import type { StoreContents } from '../store-contents.ts';
import type { Digest } from './digest.ts';
import { makeBackup } from './make-backup.ts';
import { readBackup } from './read-backup.ts';

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
const at = '2026-01-02T03:04:05.678Z';

function uuid(n: number): string {
  return `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

function event(n: number, device = 'd'): StudyEvent {
  const seconds = String((n * 7) % 60).padStart(2, '0');
  const base = { id: uuid(n), at: `2026-01-01T00:00:${seconds}.000Z`, device, lesson: { id: 'market', version: 1 } };
  return { ...base, session: uuid(900 + (n % 3)), type: 'moved', to: n };
}

/** A row of a version to come. */
function stranger(n: number): LogRow {
  return { id: uuid(500 + n), at: 'then', type: 'dreamt', of: { n, words: ['سوق', '\ud800'] } } as LogRow;
}

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
const someRows = fc
  .tuple(numbers, numbers, fc.string())
  .map(([known, unknown, device]) => [...known.map((n) => event(n, device)), ...unknown.map(stranger)]);

function contents(rows: readonly LogRow[]): StoreContents {
  return { rows, lessons: new Map(), settings: new Map([['theme', 'dark']]) };
}

async function fileOf(rows: readonly LogRow[]): Promise<Blob> {
  const made = await makeBackup(contents(rows), at, digest);
  if (!made.ok) throw new Error(made.error.code);
  return made.value.file;
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Restores a whole backup and gives the report. */
async function restore(store: ShelfStore, file: Blob): Promise<unknown> {
  const read = await readBackup(file, digest);
  if (!read.ok) throw new Error(read.error.code);
  return store.merge(read.value.contents);
}

async function logOf(store: ShelfStore): Promise<unknown> {
  return { events: await store.events(), unreadable: new Set(await store.unreadable()) };
}

describe('a backup that is restored', () => {
  prop.prop([someRows], { numRuns: 40 })('into an empty log gives the same log', async (rows) => {
    const store = new ShelfStore(memoryShelf());
    await restore(store, await fileOf(rows));
    expect(await store.events()).toEqual(canonicalEvents(rows.filter((row) => 'device' in row) as StudyEvent[]));
    expect(new Set(await store.unreadable())).toEqual(new Set(rows.filter((row) => !('device' in row))));
    expect(await store.readSetting('theme')).toBe('dark');
    const again = await store.contents();
    expect(new Set(again.rows)).toEqual(new Set(rows));
  });

  prop.prop([someRows], { numRuns: 30 })('twice adds nothing the second time', async (rows) => {
    const [store, file] = [new ShelfStore(memoryShelf()), await fileOf(rows)];
    const unreadable = rows.filter((row) => !('device' in row)).length;
    const first = { added: rows.length, known: 0, unreadable, lessons: 0 };
    expect(await restore(store, file)).toEqual({ ok: true, value: first });
    expect(await restore(store, file)).toEqual({ ok: true, value: { ...first, added: 0, known: rows.length } });
  });

  prop.prop([numbers, numbers, numbers], { numRuns: 30 })(
    'meets another, and what was here, in any order',
    async (here, one, other) => {
      const logs = await Promise.all(
        [
          [one, other],
          [other, one],
        ].map(async (files) => {
          const store = new ShelfStore(memoryShelf());
          for (const n of here) await store.append(event(n));
          for (const file of files) await restore(store, await fileOf(file.map((n) => event(n))));
          return logOf(store);
        }),
      );
      expect(logs[0]).toEqual(logs[1]);
    },
  );

  test('tells listeners of what is new, once, and leaves a setting that was chosen', async () => {
    const store = new ShelfStore(memoryShelf());
    const heard: string[] = [];
    await store.append(event(1));
    await store.writeSetting('theme', 'light');
    store.subscribe(({ id }) => heard.push(id));
    await restore(store, await fileOf([event(1), event(2), stranger(3)]));
    expect(heard).toEqual([uuid(2)]);
    expect(await store.readSetting('theme')).toBe('light');
  });

  test('brings no name of an installation and no setting that it does not know', async () => {
    const settings = new Map([
      ['device', 'someone else'],
      ['purple', 'yes'],
      ['language', 'en'],
    ]);
    const store = new ShelfStore(memoryShelf());
    await store.merge({ rows: [], lessons: new Map(), settings });
    expect(await store.readSetting('device')).toBeUndefined();
    expect(await store.readSetting('language')).toBe('en');
    expect((await store.contents()).settings).toEqual(new Map([['language', 'en']]));
  });
});

/** What reading a file comes to: its rows, or why not. */
async function outcome(file: Blob): Promise<unknown> {
  const read = await readBackup(file, digest);
  return read.ok ? read.value.contents.rows : read.error.code;
}

/** Whether every row that is still readable is one that was written. */
async function salvagesOnly(file: Blob, rows: readonly LogRow[]): Promise<void> {
  const read = await readBackup(file, digest);
  const written = new Map(rows.map((row) => [row.id, row]));
  for (const row of read.ok ? read.value.contents.rows : (read.error.readable?.rows ?? [])) {
    expect(row).toEqual(written.get(row.id));
  }
}

describe('a damaged backup', () => {
  prop.prop([someRows, fc.nat(), fc.boolean()], { numRuns: 60 })(
    'that was cut anywhere is refused, and what is left of it is what was written',
    async (rows, where, isPacked) => {
      const packed = await fileOf(rows);
      const bytes = await bytesOf(isPacked ? packed : await plain(packed));
      const cut = new Blob([bytes.subarray(0, where % bytes.length)]);
      expect(await outcome(cut)).toBeTypeOf('string');
      await salvagesOnly(cut, rows);
    },
  );

  prop.prop([someRows, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean()], { numRuns: 100 })(
    'in which any byte was changed never becomes another log unsaid',
    async (rows, where, flip, isPacked) => {
      const packed = await fileOf(rows);
      const bytes = await bytesOf(isPacked ? packed : await plain(packed));
      const at = where % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      const read = await outcome(new Blob([bytes]));
      if (typeof read !== 'string') expect(read).toEqual(rows.map((row) => JSON.parse(JSON.stringify(row)) as unknown));
      await salvagesOnly(new Blob([bytes]), rows);
    },
  );

  test('that was cut still gives the lines before the cut', async () => {
    const rows = Array.from({ length: 4000 }, (_, n) => event(n, `device ${String((n * 7919) % 4001)}`));
    const bytes = await bytesOf(await fileOf(rows));
    const read = await readBackup(new Blob([bytes.subarray(0, Math.floor(bytes.length / 2))]), digest);
    if (read.ok) throw new Error('a half was taken for the whole');
    expect(read.error.code).toBe('cut');
    expect(read.error.readable?.rows.length).toBeGreaterThan(1000);
    expect(read.error.readable?.rows).toEqual(rows.slice(0, read.error.readable?.rows.length));
  });

  test('that lost one line in the middle gives all others', async () => {
    const lines = (await (await plain(await fileOf([1, 2, 3].map((n) => event(n))))).text()).split('\n');
    lines[2] = lines[2]?.replace('market', 'harbour') ?? '';
    const read = await readBackup(new Blob([lines.join('\n')]), digest);
    expect(read.ok || [read.error.code, read.error.readable?.rows]).toEqual(['damaged', [event(1), event(3)]]);
  });

  test('whose first line is gone gives what follows', async () => {
    const lines = (await (await plain(await fileOf([1, 2].map((n) => event(n))))).text()).split('\n');
    const read = await readBackup(new Blob([`\n${lines.slice(1).join('\n')}`]), digest);
    expect(read.ok || [read.error.code, read.error.readable?.rows]).toEqual(['damaged', [event(1), event(2)]]);
  });
});

describe('a file that is no backup', () => {
  test.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['another JSON', '{"format":"sanad-lesson/1"}\n'],
    ['a list', '[1,2,3]\n'],
    ['ten megabytes of brackets', '['.repeat(10_000_000)],
    ['ten megabytes of lines', '{}\n'.repeat(3_400_000)],
  ])('is refused: %s', async (_, text) => {
    expect(await outcome(new Blob([text]))).toBe('not-backup');
  });

  test('is refused when a later version made it', async () => {
    const text = await (await plain(await fileOf([event(1)]))).text();
    expect(await outcome(new Blob([text.replace('sanad-backup/1', 'sanad-backup/2')]))).toBe('newer');
  });

  test('is refused when it unpacks to more than a backup may', async () => {
    const zeros = new Blob([new Uint8Array(64 * 1024 * 1024)]);
    const bomb = await new Response(zeros.stream().pipeThrough(new CompressionStream('gzip'))).blob();
    const read = await readBackup(bomb, digest, 1024 * 1024);
    expect(bomb.size).toBeLessThan(100_000);
    expect(read.ok || read.error.code).toBe('too-big');
    const large = await readBackup(new Blob(['x'.repeat(2_000_000)]), digest, 1024 * 1024);
    expect(large.ok || large.error.code).toBe('too-big');
  });

  test('is refused when its lines are counted wrongly, or are rows that cannot be kept', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(80)}1${'}'.repeat(80)}`) as object;
    const bad = [{ id: 7 }, { noId: true }, { id: 'deep', deep }] as unknown as LogRow[];
    const made = await makeBackup(contents([event(1), ...bad]), at, digest);
    expect(made.ok || made.error.code).toBe('damaged');
  });
});

function plain(packed: Blob): Promise<Blob> {
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
