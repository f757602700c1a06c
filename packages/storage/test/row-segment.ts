import type { LogRow } from '../src/log-row.ts';
import { segmentOf, type RowSegment } from '../src/segment.ts';

/** Rows as a segment, in the form of before rows were packed in columns. */
export function rowSegmentOf(rows: readonly LogRow[]): RowSegment {
  const { range, last, sessions } = segmentOf(rows);
  return { range: [range[0], range[1]], last, sessions, rows };
}
