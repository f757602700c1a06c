import { checksum } from './checksum.ts';
import type { LogRow } from './log-row.ts';

/** How far a reader of the log has come, in the order in which events came to this installation. */
export interface LogPosition {
  /** Of the last arrival that it has read; arrivals are counted from 1. */
  readonly seq: number;
  /** Rows that have come so far. */
  readonly count: number;
  /** 32 bits of the ids of these rows, whatever their order. */
  readonly ids: number;
}

/** What is known of the whole log without reading it. */
export interface LogTally extends LogPosition {
  /** Rows by their `type`. */
  readonly types: Readonly<Record<string, number>>;
}

/** Rows that came at once. */
export interface Arrival {
  /** Ids of the rows. */
  readonly ids: readonly string[];
  /** Of the log with these rows. */
  readonly tally: LogTally;
}

/** Of a log without rows. */
export const emptyTally: LogTally = { seq: 0, count: 0, ids: 0, types: {} };

/** The arrival of rows that were not there, each once. */
export function arrivalOf(rows: readonly LogRow[], { seq, count, ids, types }: LogTally): Arrival {
  const after = { ...types };
  let sum = ids;
  for (const row of rows) {
    const type = 'type' in row && typeof row.type === 'string' ? row.type : '';
    after[type] = (after[type] ?? 0) + 1;
    sum ^= checksum(row.id);
  }
  return { ids: rows.map(({ id }) => id), tally: { seq: seq + 1, count: count + rows.length, ids: sum, types: after } };
}

/** Whether a position is where a log once stood. */
export function isAt({ seq, count, ids }: LogPosition, tally: LogTally | undefined): boolean {
  return tally?.seq === seq && tally.count === count && tally.ids === ids;
}
