import type { Result } from '@sanad/language';
import type { StudyEvent } from '@sanad/lesson';
import type { StoreProblem } from './store-problem.ts';

/** Where rows are put and found again; knows nothing of tabs, order or parsing. */
export interface Shelf {
  readonly durability: 'durable' | 'memory';
  /** Keeps those whose ids are not there yet, all or none; gives back the ones that were new. */
  add(events: readonly StudyEvent[]): Promise<Result<readonly StudyEvent[], StoreProblem>>;
  /** Every row, in no promised order. Rejects when the database cannot be read even after reopening. */
  rows(): Promise<readonly unknown[]>;
  /** Rows whose `session` is this. */
  rowsOf(session: string): Promise<readonly unknown[]>;
  setting(name: string): Promise<unknown>;
  putSetting(name: string, value: unknown): Promise<Result<void, StoreProblem>>;
  close(): void;
}
