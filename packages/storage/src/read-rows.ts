import { StudyEventReader, type StudyEvent } from '@sanad/lesson';

/** Rows of the log, told apart by whether this version of the app can read them. */
export interface ReadRows {
  readonly events: readonly StudyEvent[];
  /** Written by another version or damaged; kept as they are, for a backup or a later version. */
  readonly unreadable: readonly unknown[];
}

/** Parses every row; none is dropped. */
export function readRows(rows: readonly unknown[]): ReadRows {
  const reader = new StudyEventReader();
  const events: StudyEvent[] = [];
  const unreadable: unknown[] = [];
  for (const row of rows) {
    const event = reader.read(row);
    if (event.ok) events.push(event.value);
    else unreadable.push(row);
  }
  return { events, unreadable };
}
