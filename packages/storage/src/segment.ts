import { packRows, unpackRows, type PackedRows } from '@sanad/lesson';
import type { LogRow } from './log-row.ts';

/** Rows of an old part of the log that are kept as one. */
export interface Segment {
  /** Lowest and highest id, and the form in which the rows are packed. */
  readonly range: [lowest: string, highest: string, form: typeof packedForm];
  /** The highest id, by which segments are found. */
  readonly last: string;
  /** Sessions that the rows are of, each once. */
  readonly sessions: readonly string[];
  /** At least one, by id. */
  readonly packed: PackedRows;
}

/** A segment as it was written before rows were packed in columns; it is read, and in time written anew. */
export interface RowSegment extends Omit<Segment, 'range' | 'packed'> {
  readonly range: [lowest: string, highest: string];
  readonly rows: readonly LogRow[];
}

/** Of the form in which rows are packed now. */
export const packedForm = 1;

/** Rows, by id and at least one, as a segment. */
export function segmentOf(rows: readonly LogRow[]): Segment {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a segment without rows');
  const sessions = new Set(rows.map(sessionOf).filter((session) => session !== undefined));
  return { range: [first.id, last.id, packedForm], last: last.id, sessions: [...sessions], packed: packRows(rows) };
}

/** The rows of a segment, as they were. */
export function rowsIn(segment: Segment | RowSegment): readonly LogRow[] {
  return 'rows' in segment ? segment.rows : (unpackRows(segment.packed) as readonly LogRow[]);
}

/** The rows of a segment in columns. */
export function packIn(segment: Segment | RowSegment): PackedRows {
  return 'rows' in segment ? packRows(segment.rows) : segment.packed;
}

/** The rows of a segment that are of sessions. */
export function sessionRowsIn(segment: Segment | RowSegment): readonly LogRow[] {
  const rows = 'rows' in segment ? segment.rows : (segment.packed.rows as readonly LogRow[]); // none of these is in columns
  return rows.filter((row) => sessionOf(row) !== undefined);
}

/** The session of a row, where it is of one. */
export function sessionOf(row: LogRow): string | undefined {
  return 'session' in row && typeof row.session === 'string' ? row.session : undefined;
}
