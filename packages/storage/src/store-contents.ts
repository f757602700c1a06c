import type { LogRow } from './log-row.ts';

/** Everything that a learner would miss, as it is stored: what a backup holds. */
export interface StoreContents {
  /** Of the log, those that this version cannot read too; in any order. */
  readonly rows: readonly LogRow[];
  /** Lesson files that the learner keeps, by id. */
  readonly lessons: ReadonlyMap<string, unknown>;
  /** By name; none that is only about this installation. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** What merging came to. */
export interface MergeReport {
  /** Rows of the log that were not here. */
  readonly added: number;
  /** Rows of the log that were here already. */
  readonly known: number;
  /** Of both, those that this version cannot read; kept as they are. */
  readonly unreadable: number;
  /** Lessons that were not here, or only in an older version. */
  readonly lessons: number;
}
