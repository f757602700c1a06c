import { packRows, type PackedRows } from '@sanad/lesson';
import { unwrap, type IDBPDatabase } from 'idb';
import type { LogRow } from './log-row.ts';
import { arrivalOf, isAt, type LogPosition, type LogTally } from './log-tally.ts';
import { lastTally, reading, writing, type Reading, type Writing } from './log-transaction.ts';
import type { StudyDb } from './migrations.ts';
import { packIn, rowsIn, segmentOf, sessionOf, sessionRowsIn, type RowSegment, type Segment } from './segment.ts';
import type { ShelfRead } from './shelf.ts';

/** Sorts after every id. */
const lastId = '\uffff';

/** So many rows that come at once are packed at once: that is written many times faster. */
const packedFrom = 100;

/** Segments that are read at once. */
const segmentsAtOnce = 16;

/** How a log stood, and the highest id in it. */
interface Seen {
  readonly tally: LogTally;
  readonly highest: string;
}

/** How the log stood after this connection had written last. */
const lastSeen = new WeakMap<IDBPDatabase<StudyDb>, Seen>();

/**
 * Adds the rows whose ids are in neither form of the log; gives back those. All or none, flushed to the disk.
 * Only requests of this transaction are awaited inside it, else it would commit early.
 */
export async function addNew<Row extends LogRow>(
  db: IDBPDatabase<StudyDb>,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (await isAddedAtOnce(db, rows)) return rows;
  const { fresh, seen } = await writing(db, async (transaction) => {
    const reading = [idsAround(transaction, rows), lastTally(transaction), highestId(transaction)] as const;
    const [known, before, last] = await Promise.all(reading);
    const unknown = rows.filter(({ id }) => !known.has(id));
    const tally = unknown.length === 0 ? before : await put(transaction, unknown, before);
    return { fresh: unknown, seen: { tally, highest: higher(last, ...unknown.map(({ id }) => id)) } };
  });
  lastSeen.set(db, seen);
  return fresh;
}

/**
 * Adds a row in one go, without asking first what is there: an answer waits for this. False, with nothing added, where
 * there is more than one, the row may be known, or another tab has written since this one did. A row above all that were
 * there then is in no segment, whoever has packed since: only the others are asked about.
 */
async function isAddedAtOnce(db: IDBPDatabase<StudyDb>, rows: readonly LogRow[]): Promise<boolean> {
  const [[row, ...others], seen] = [rows, lastSeen.get(db)];
  if (row === undefined || others.length > 0 || seen === undefined) return false;
  const { tally: before, highest } = seen;
  try {
    const after = await writing(db, async (transaction) => {
      const [last, isPacked, tally] = await Promise.all([
        transaction.objectStore('arrivals').get(before.seq),
        row.id <= highest && mayBePacked(transaction, row.id),
        put(transaction, rows, before),
      ]);
      if (isPacked || !isAt(before, last?.tally)) throw new DOMException('', 'ConstraintError');
      return tally;
    });
    lastSeen.set(db, { tally: after, highest: higher(highest, row.id) });
    return true;
  } catch (error) {
    lastSeen.delete(db);
    if (error instanceof DOMException && error.name === 'ConstraintError') return false;
    throw error;
  }
}

async function mayBePacked(transaction: Writing, id: string): Promise<boolean> {
  return (await transaction.objectStore('segments').index('by-last').count(IDBKeyRange.lowerBound(id))) > 0;
}

/** The highest id in either form of the log; empty where there is none. */
async function highestId(transaction: Writing): Promise<string> {
  const [single, packed] = await Promise.all([
    transaction.objectStore('events').openKeyCursor(undefined, 'prev'),
    transaction.objectStore('segments').index('by-last').openKeyCursor(undefined, 'prev'),
  ]);
  return higher(single?.key ?? '', packed?.key ?? '');
}

function higher(...ids: readonly string[]): string {
  return ids.reduce((highest, id) => (id > highest ? id : highest), '');
}

/** Writes rows that are not there, and notes that they came; resolves, once that is done, to how the log stands then. */
async function put(transaction: Writing, rows: readonly LogRow[], before: LogTally): Promise<LogTally> {
  const events = unwrap(transaction.objectStore('events')); // a promise for each of many rows would hold the page up
  if (rows.length >= packedFrom) unwrap(transaction.objectStore('segments')).add(segmentOf(byId(rows)));
  else for (const row of rows) events.add(row);
  const arrival = arrivalOf(rows, before);
  await transaction.objectStore('arrivals').add(arrival, arrival.tally.seq); // the last request: those before it are done
  return arrival.tally;
}

/** Every row in both forms, as the log stood at one moment. */
export async function allRows(db: IDBPDatabase<StudyDb>): Promise<readonly LogRow[]> {
  return rowsWithin(reading(db));
}

/** How the whole log stands. */
export function tallyOf(db: IDBPDatabase<StudyDb>): Promise<LogTally> {
  return lastTally(reading(db));
}

/**
 * Gives every row, some at a time, and then how the log stands. The next rows are fetched while these are taken, and what
 * was taken can be let go: a million rows at once were most of the memory, and of the time, of reading them.
 */
export async function wholeLog(
  db: IDBPDatabase<StudyDb>,
  begin: (count: number) => (rows: PackedRows) => void,
): Promise<LogTally> {
  const transaction = reading(db);
  const segments = transaction.objectStore('segments');
  const single = transaction.objectStore('events').getAll();
  let fetching = segments.getAll(undefined, segmentsAtOnce);
  const tally = await lastTally(transaction);
  const take = begin(tally.count);
  for (;;) {
    const fetched = await fetching;
    const last = fetched.at(-1);
    if (last !== undefined) fetching = segments.getAll(IDBKeyRange.lowerBound(last.range, true), segmentsAtOnce);
    for (const segment of fetched) take(packIn(segment));
    if (last === undefined) break;
  }
  take(packRows(await single));
  return tally;
}

/** The rows that came after a position; undefined where the log never stood there, or it is not known. */
export async function rowsAfter(db: IDBPDatabase<StudyDb>, position: LogPosition): Promise<ShelfRead | undefined> {
  const transaction = reading(db);
  const arrivals = transaction.objectStore('arrivals');
  const tally = await lastTally(transaction);
  const there = await arrivals.get(position.seq);
  if (!isAt(position, there?.tally)) return undefined;
  const later = await arrivals.getAll(IDBKeyRange.lowerBound(position.seq, true));
  const ids = new Set(later.flatMap((arrival) => arrival.ids));
  const rows = ids.size === 0 ? [] : await rowsWithin(transaction, boundsOf([...ids]));
  return { rows: rows.filter(({ id }) => ids.has(id)), tally };
}

/** The rows with ids from this one on. */
export async function rowsFrom(db: IDBPDatabase<StudyDb>, lowest: string): Promise<readonly LogRow[]> {
  const rows = await rowsWithin(reading(db), [lowest, lastId]);
  return rows.filter(({ id }) => id >= lowest);
}

/** The rows with these ids, in both forms, as the log stood at one moment: for a few, anywhere in it. */
export async function rowsWith(db: IDBPDatabase<StudyDb>, ids: readonly string[]): Promise<readonly LogRow[]> {
  const transaction = reading(db);
  const found = await Promise.all(
    ids.map(async (id) => {
      const row = await transaction.objectStore('events').get(id);
      if (row !== undefined) return row;
      const segments = await segmentsAround(transaction, [id, id]);
      return segments.flatMap(rowsIn).find((packed) => packed.id === id);
    }),
  );
  return found.filter((row) => row !== undefined);
}

/** Every row of any session in both forms, as the log stood at one moment. Segments without sessions are not read. */
export async function rowsOfSessions(db: IDBPDatabase<StudyDb>): Promise<ShelfRead> {
  const transaction = reading(db);
  const store = transaction.objectStore('segments');
  const [tally, keys, rows] = await Promise.all([
    lastTally(transaction),
    store.index('by-session').getAllKeys(),
    transaction.objectStore('events').index('by-session').getAll(),
  ]);
  const ranges = new Map(keys.map((range) => [range.join(' '), range]));
  const segments = await Promise.all(Array.from(ranges.values(), (range) => store.get(range)));
  return { rows: [...segments.flatMap((segment) => (segment ? sessionRowsIn(segment) : [])), ...rows], tally };
}

/** Every row of one session in both forms, as the log stood at one moment. */
export async function rowsOfSession(db: IDBPDatabase<StudyDb>, session: string): Promise<readonly LogRow[]> {
  const transaction = reading(db);
  const [segments, rows] = await Promise.all([
    transaction.objectStore('segments').index('by-session').getAll(session),
    transaction.objectStore('events').index('by-session').getAll(session),
  ]);
  return [...segments.flatMap(sessionRowsIn).filter((row) => sessionOf(row) === session), ...rows];
}

/** Every row in both forms, or at least those with ids within bounds. */
async function rowsWithin(transaction: Reading, bounds?: Bounds): Promise<readonly LogRow[]> {
  const range = bounds && IDBKeyRange.bound(...bounds);
  const store = transaction.objectStore('segments');
  const segments = bounds ? segmentsAround(transaction, bounds) : store.getAll();
  const [packed, rows] = await Promise.all([segments, transaction.objectStore('events').getAll(range)]);
  return [...packed.flatMap(rowsIn), ...rows];
}

type Bounds = readonly [lowest: string, highest: string];

/** Of at least one id. */
function boundsOf(ids: readonly string[]): Bounds {
  let [lowest, highest] = [ids[0] ?? '', ids[0] ?? ''];
  for (const id of ids) {
    if (id < lowest) lowest = id;
    if (id > highest) highest = id;
  }
  return [lowest, highest];
}

async function segmentsAround(
  transaction: Reading,
  [lowest, highest]: Bounds,
): Promise<readonly (Segment | RowSegment)[]> {
  const store = transaction.objectStore('segments');
  const ranges = await store.index('by-last').getAllKeys(IDBKeyRange.lowerBound(lowest));
  const segments = await Promise.all(ranges.filter(([first]) => first <= highest).map((range) => store.get(range)));
  return segments.filter((segment) => segment !== undefined);
}

/** The ids in both forms from the lowest of the rows to the highest, and some around them. */
async function idsAround(transaction: Writing, rows: readonly LogRow[]): Promise<ReadonlySet<string>> {
  const bounds = boundsOf(rows.map(({ id }) => id));
  const [single, segments] = await Promise.all([
    transaction.objectStore('events').getAllKeys(IDBKeyRange.bound(...bounds)),
    segmentsAround(transaction, bounds),
  ]);
  return new Set([...single, ...segments.flatMap(rowsIn).map(({ id }) => id)]);
}

function byId<Row extends LogRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
