import type { IDBPDatabase } from 'idb';
import { lastTally, writing } from './log-transaction.ts';
import type { StudyDb } from './migrations.ts';
import { rowsIn, segmentOf, type RowSegment, type Segment } from './segment.ts';

/** Arrivals that are kept: a fold that was put away before these, here or in another tab, is made anew. */
export const keptArrivals = 10_000;

/** Makes one segment of the `size` rows with the lowest ids where twice as many stand alone; false where they do not. */
export function packOldest(db: IDBPDatabase<StudyDb>, size: number): Promise<boolean> {
  return writing(db, async (transaction) => {
    const events = transaction.objectStore('events');
    if ((await events.count()) < 2 * size) return false;
    const segment = segmentOf(await events.getAll(undefined, size));
    await transaction.objectStore('segments').add(segment);
    const [lowest, highest] = segment.range;
    await events.delete(IDBKeyRange.bound(lowest, highest));
    const { seq } = await lastTally(transaction);
    if (seq > keptArrivals)
      await transaction.objectStore('arrivals').delete(IDBKeyRange.upperBound(seq - keptArrivals, true));
    return true;
  });
}

/** Writes one segment of rows anew, in columns; false where there is none. */
export function renewSegment(db: IDBPDatabase<StudyDb>): Promise<boolean> {
  return writing(db, async (transaction) => {
    const segments = transaction.objectStore('segments');
    const old = (await segments.getAllKeys()).find(isOfRows);
    const segment = old && (await segments.get(old));
    if (segment === undefined) return false;
    await segments.delete(segment.range);
    await segments.add(segmentOf(rowsIn(segment)));
    return true;
  });
}

function isOfRows(range: Segment['range'] | RowSegment['range']): range is RowSegment['range'] {
  return range.length === 2;
}
