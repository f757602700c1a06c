import type { Result } from '@sanad/language';
import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { readRows } from './read-rows.ts';
import type { Shelf } from './shelf.ts';
import type { StoreProblem } from './store-problem.ts';

/** How far into a log a fold has come: every row up to this one, and no other. */
export interface LogPosition {
  readonly count: number;
  /** The last event's instant and id; empty before the first. */
  readonly at: string;
  readonly id: string;
  /** Of the ids of all rows so far, in any order: 32 bits. */
  readonly ids: number;
}

/** A fold of the log that was put away, and how far it had come. */
export interface Snapshot {
  readonly position: LogPosition;
  /** Whatever the fold keeps; structured-cloneable. */
  readonly value: unknown;
}

/** What came after a position. */
export interface LogRead {
  /** By (at, id). */
  readonly events: readonly StudyEvent[];
  /** True when the log before the position was not what it had been: `events` is then the whole log, to be folded anew. */
  readonly isWhole: boolean;
  /** After these events; undefined while some rows cannot be read or are not saved: no snapshot can be made then. */
  readonly position: LogPosition | undefined;
}

const start: LogPosition = { count: 0, at: '', id: '', ids: 0 };

/** The events of these rows after a position, or all when the rows up to it are not those that it was taken from. */
export function readAfter(rows: readonly unknown[], position: LogPosition = start): LogRead {
  const isOld = (row: unknown): boolean => isPlaced(row) && !isAfter(row, position);
  const old = rows.filter(isOld);
  const isSame = old.length === position.count && idsOf(old) === position.ids;
  const { events, unreadable } = readRows(isSame ? rows.filter((row) => !isOld(row)) : rows);
  const sorted = canonicalEvents(events);
  const { at, id } = sorted.at(-1) ?? (isSame ? position : start);
  const end = { count: rows.length, at, id, ids: idsOf(rows) };
  return { events: sorted, isWhole: !isSame, position: unreadable.length > 0 ? undefined : end };
}

/** The snapshot of this name; one of another format, or that is none, is dropped. */
export async function readSnapshot(shelf: Shelf, name: string, format: number): Promise<Snapshot | undefined> {
  const stored = await shelf.record('snapshots', name);
  if (stored === undefined) return undefined;
  if (isStored(stored) && stored.format === format) return { position: stored.position, value: stored.value };
  await shelf.dropRecords('snapshots', name);
  return undefined;
}

/** Puts a fold away under a name, in the place of the one before. */
export function writeSnapshot(
  shelf: Shelf,
  name: string,
  format: number,
  { position, value }: Snapshot,
): Promise<Result<void, StoreProblem>> {
  return shelf.putRecord('snapshots', name, { format, position, value });
}

interface Placed {
  readonly at: string;
  readonly id: string;
}

function isPlaced(row: unknown): row is Placed {
  if (typeof row !== 'object' || row === null || !('at' in row) || !('id' in row)) return false;
  return typeof row.at === 'string' && typeof row.id === 'string';
}

/** By the order of the log. */
function isAfter(a: Placed, b: Placed): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** The same for any order of the same rows. */
function idsOf(rows: readonly unknown[]): number {
  return rows.filter(isPlaced).reduce((sum, { id }) => sum ^ hashOf(id), 0);
}

/** FNV-1a of the UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function isStored(input: unknown): input is Snapshot & { readonly format: unknown } {
  if (typeof input !== 'object' || input === null || !('format' in input) || !('position' in input)) return false;
  const { position } = input;
  return isPlaced(position) && 'count' in position && 'ids' in position && 'value' in input;
}
