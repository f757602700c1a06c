import { StudyEventReader, type StudyEvent } from '@sanad/lesson';

/** Rows of the log, told apart by whether this version of the app can read them. */
export interface ReadRows {
  readonly events: readonly StudyEvent[];
  /** Written by another version or damaged; kept as they are, for a backup or a later version. */
  readonly unreadable: readonly unknown[];
}

/** Parses rows, some at a time; none is dropped. */
export class RowReader implements ReadRows {
  readonly #reader = new StudyEventReader();
  readonly events: StudyEvent[] = [];
  readonly unreadable: unknown[] = [];

  read(rows: readonly unknown[]): void {
    for (const row of rows) {
      const event = this.#reader.read(row);
      if (event.ok) this.events.push(event.value);
      else this.unreadable.push(row);
    }
  }
}

/** Parses every row; none is dropped. */
export function readRows(rows: readonly unknown[]): ReadRows {
  const reader = new RowReader();
  reader.read(rows);
  return reader;
}
