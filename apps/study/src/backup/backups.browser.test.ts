import { openStudyStore, type StudyStore } from '@sanad/storage';
import { assert } from 'chai';
import { learnedLog } from '../../../../tests/review/learned-log.ts';
import type { StudyLog } from '../log/study-log.ts';
import { Backups } from './backups.ts';

const hour = 3_600_000;
const calm = 30;
const ratings = learnedLog(2, 4).filter(({ type }) => type === 'reviewed');

/** A folder of the site's own, which needs no dialogue. */
async function ownFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name, { create: true });
  const granted = () => Promise.resolve('granted');
  const asked = { queryPermission: granted, requestPermission: granted };
  Object.assign(Object.getPrototypeOf(folder) as object, asked);
  Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(folder) });
  return folder;
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<number> {
  let count = 0;
  for await (const name of folder.keys()) count += name.endsWith('.jsonl.gz') ? 1 : 0;
  return count;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until so many backups are there. */
async function written(folder: FileSystemDirectoryHandle, count: number): Promise<void> {
  for (let i = 0; i < 100 && (await filesIn(folder)) < count; i++) await pause(50);
  assert.equal(await filesIn(folder), count);
}

const canWrite = 'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;

describe('backups that are written by themselves', () => {
  let store: StudyStore | undefined;

  afterEach(() => {
    store?.close();
    Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  });

  it('are written once a day where cards alone are studied, when no card is rated for a while', async function () {
    if (!canWrite) this.skip();
    const name = `backups-${String(Date.now())}`;
    const folder = await ownFolder(name);
    store = await openStudyStore({ name });
    let now = Date.UTC(2026, 0, 1);
    const log = { answers: 0, durability: 'durable' } as unknown as StudyLog;
    const backups = await Backups.open(store, log, { now: () => new Date(now) }, calm);
    await backups.chooseFolder();
    await written(folder, 1);
    const rate = async (nth: number) => store?.append(ratings[nth]!);
    now += 23 * hour;
    await rate(0);
    await pause(3 * calm);
    assert.equal(await filesIn(folder), 1);
    now += 2 * hour;
    await rate(1);
    await rate(2);
    await written(folder, 2);
    await rate(3);
    await pause(3 * calm);
    assert.equal(await filesIn(folder), 2);
  });
});
