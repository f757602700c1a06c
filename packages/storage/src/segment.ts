import type { LogRow } from './log-row.ts';

/** Rows of an old part of the log that are kept as one. */
export interface Segment {
  /** Lowest and highest id. */
  readonly range: [string, string];
  /** The highest id, by which segments are found. */
  readonly last: string;
  /** Sessions that the rows are of, each once. */
  readonly sessions: readonly string[];
  /** At least one, by id. */
  readonly rows: readonly LogRow[];
}

/** Rows, by id and at least one, as a segment. */
export function segmentOf(rows: readonly LogRow[]): Segment {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a segment without rows');
  const sessions = new Set(rows.map(sessionOf).filter((session) => session !== undefined));
  return { range: [first.id, last.id], last: last.id, sessions: [...sessions], rows };
}

/** The session of a row, where it is of one. */
export function sessionOf(row: LogRow): string | undefined {
  return 'session' in row && typeof row.session === 'string' ? row.session : undefined;
}
