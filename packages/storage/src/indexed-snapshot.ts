import type { IDBPDatabase } from 'idb';
import type { StudyDb } from './migrations.ts';
import { keptArrivals } from './packing.ts';
import { headOf, prefixOf, type SnapshotWrite, type StoredPart } from './stored-snapshot.ts';

/** Sorts after every character of a name. */
const end = '\uffff';

/** Bytes, or characters, that are handed to the database before the page may draw. */
const stretch = 250_000;

/** Keeps a snapshot in one transaction; false, and nothing is kept, where it goes on from another one than stands there. */
export async function putSnapshot(
  db: IDBPDatabase<StudyDb>,
  { name, head, parts, base }: SnapshotWrite,
): Promise<boolean> {
  const transaction = db.transaction(['snapshots', 'arrivals'], 'readwrite');
  const store = transaction.objectStore('snapshots');
  const pieces = IDBKeyRange.bound(prefixOf(name), prefixOf(name) + end);
  if (base !== undefined && headOf(await store.get(name))?.stamp !== base) return false;
  if (base === undefined) await store.delete(pieces);
  let handed = 0;
  for (const [key, stored] of parts) {
    const putting = store.put(stored, key);
    handed += sizeOf(stored);
    if (handed < stretch) continue;
    handed = 0;
    await putting;
  }
  await store.put({ ...head, parts: await store.count(pieces) }, name);
  const { seq } = head.position;
  if (seq > keptArrivals)
    await transaction.objectStore('arrivals').delete(IDBKeyRange.upperBound(seq - keptArrivals, true));
  await transaction.done;
  return true;
}

function sizeOf({ part }: StoredPart): number {
  return typeof part === 'string' ? part.length : part.byteLength;
}
