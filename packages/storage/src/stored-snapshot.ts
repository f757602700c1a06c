import { checksum } from './checksum.ts';
import type { LogPosition } from './log-tally.ts';

/** A piece of a snapshot. */
export type SnapshotPart = string | ArrayBuffer;

/** A piece as it is stored. */
export interface StoredPart {
  readonly part: SnapshotPart;
  /** Of the piece. */
  readonly check: number;
}

/** What stands under a snapshot's own name; its pieces stand under names that begin with it. */
export interface StoredHead {
  readonly format: number;
  readonly position: LogPosition;
  /** Ids of the rows up to there that could not be read, and are not in it. */
  readonly setAside: readonly string[];
  /** Tells this writing from every other. */
  readonly stamp: string;
  /** How many pieces there are. */
  readonly parts: number;
}

/** A snapshot to be kept. */
export interface SnapshotWrite {
  readonly name: string;
  readonly head: Omit<StoredHead, 'parts'>;
  /** By the names under which they are stored. */
  readonly parts: ReadonlyMap<string, StoredPart>;
  /** The stamp of the snapshot whose other pieces still hold; undefined where these are all. */
  readonly base: string | undefined;
}

/** What the names of a snapshot's pieces begin with. */
export function prefixOf(name: string): string {
  return `${name} `;
}

/** A piece with its checksum. */
export function storedPart(part: SnapshotPart): StoredPart {
  return { part, check: checksum(part) };
}

/** The piece, where it is what was stored. */
export function soundPart(input: unknown): SnapshotPart | undefined {
  if (typeof input !== 'object' || input === null || !('part' in input) || !('check' in input)) return undefined;
  const { part, check } = input;
  const isPart = typeof part === 'string' || part instanceof ArrayBuffer;
  return isPart && checksum(part) === check ? part : undefined;
}

/** A head, where it is one. */
export function headOf(input: unknown): StoredHead | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { format, position, setAside = [], stamp, parts } = input as { readonly [K in keyof StoredHead]?: unknown };
  if (typeof format !== 'number' || typeof stamp !== 'string' || typeof parts !== 'number') return undefined;
  if (!Array.isArray(setAside) || !setAside.every((id) => typeof id === 'string')) return undefined;
  return isPosition(position) ? { format, position, setAside, stamp, parts } : undefined;
}

function isPosition(input: unknown): input is LogPosition {
  if (typeof input !== 'object' || input === null) return false;
  return ['seq', 'count', 'ids'].every((name) => typeof (input as Record<string, unknown>)[name] === 'number');
}
