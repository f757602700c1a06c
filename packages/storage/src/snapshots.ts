import { ok, type Result } from '@sanad/language';
import type { LogColumns, StudyEvent } from '@sanad/lesson';
import { checksum } from './checksum.ts';
import type { LogPosition } from './log-tally.ts';
import { readRows } from './read-rows.ts';
import type { Shelf } from './shelf.ts';
import type { StoreProblem } from './store-problem.ts';
import { headOf, prefixOf, soundPart, storedPart, type SnapshotPart } from './stored-snapshot.ts';

/** A fold of the log that is put away, in pieces by name, and how far it had come. */
export interface Snapshot {
  readonly position: LogPosition;
  /** Ids of the rows up to there that could not be read; none where this is left out. */
  readonly setAside?: readonly string[];
  readonly parts: ReadonlyMap<string, SnapshotPart>;
}

/** A snapshot as it was kept. */
export interface KeptSnapshot extends Required<Snapshot> {
  /** Tells this writing from every other: the next one can go on from it. */
  readonly stamp: string;
}

/** How far a reader of the log has come. */
export interface LogReach {
  /** After what was read; undefined while some are not saved, or very many rows cannot be read: no snapshot can be made then. */
  readonly position: LogPosition | undefined;
  /** Ids of the rows that this version cannot read, and that are not among the events. */
  readonly setAside: readonly string[];
}

/** Events, and how far a reader has come with them. */
export interface LogRead extends LogReach {
  /** By (at, id). */
  readonly events: readonly StudyEvent[];
}

/** Every event, in columns, and how far a reader has come with them. */
export interface WholeLog extends LogReach {
  readonly log: LogColumns;
}

/**
 * The snapshot of this name. One of another format, that is not as it was kept, or from which rows were set aside that
 * can be read by now, is dropped.
 */
export async function readSnapshot(shelf: Shelf, name: string, format: number): Promise<KeptSnapshot | undefined> {
  const stored = await shelf.record('snapshots', name);
  if (stored === undefined) return undefined;
  const head = headOf(stored);
  const isOurs = head?.format === format && !(await canReadAny(shelf, head.setAside));
  const parts = isOurs ? await readParts(shelf, name) : undefined;
  if (head !== undefined && parts?.size === head.parts) {
    const { position, setAside, stamp } = head;
    return { position, setAside, stamp, parts };
  }
  await shelf.dropRecords('snapshots', name);
  return undefined;
}

/**
 * Keeps a snapshot in the place of the one before; gives back its stamp. With a stamp as `base`, its pieces are only
 * those that changed since that one was kept: where another is kept now nothing is, and undefined comes back.
 */
export async function writeSnapshot(
  shelf: Shelf,
  name: string,
  format: number,
  { position, setAside = [], parts }: Snapshot,
  base?: string,
): Promise<Result<string | undefined, StoreProblem>> {
  const stored = new Map(Array.from(parts, ([part, content]) => [prefixOf(name) + part, storedPart(content)]));
  const checks = Array.from(stored.values(), ({ check }) => check);
  const stamp = String(checksum([base ?? '', position.seq, position.ids, ...checks].join(' ')));
  const kept = await shelf.putSnapshot({ name, head: { format, position, setAside, stamp }, parts: stored, base });
  return kept.ok ? ok(kept.value ? stamp : undefined) : kept;
}

/** Whether this version can read any row of those that were set aside. */
async function canReadAny(shelf: Shelf, ids: readonly string[]): Promise<boolean> {
  return ids.length > 0 && readRows(await shelf.rowsWith(ids)).events.length > 0;
}

/** The sound pieces by their own names. */
async function readParts(shelf: Shelf, name: string): Promise<ReadonlyMap<string, SnapshotPart>> {
  const prefix = prefixOf(name);
  const parts = new Map<string, SnapshotPart>();
  for (const [stored, content] of await shelf.recordsUnder('snapshots', prefix)) {
    const part = soundPart(content);
    if (part !== undefined) parts.set(stored.slice(prefix.length), part);
  }
  return parts;
}
