import type { Result } from '@sanad/language';
import { parseResponse, type Response, type StudyEvent } from '@sanad/lesson';
import type { Shelf } from './shelf.ts';
import type { StoreProblem } from './store-problem.ts';

/** The record of a draft; all of one session begin alike. */
function nameOf(session: string, item: string): string {
  return `${session} ${item}`;
}

/** What was given to an item of a session and not sent; undefined when nothing usable is kept. */
export async function readDraft(shelf: Shelf, session: string, item: string): Promise<Response | undefined> {
  return parseResponse(await shelf.record('drafts', nameOf(session, item)));
}

/** Keeps a draft in the place of the one before. */
export function writeDraft(
  shelf: Shelf,
  session: string,
  item: string,
  draft: Response,
): Promise<Result<void, StoreProblem>> {
  return shelf.putRecord('drafts', nameOf(session, item), draft);
}

/** Removes the drafts that these events have made good: of an item that was answered, of a session that is handed in. */
export async function dropDrafts(shelf: Shelf, events: readonly StudyEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type === 'answered') await shelf.dropRecords('drafts', nameOf(event.session, event.item.id));
    if (event.type === 'submitted') await shelf.dropRecords('drafts', nameOf(event.session, ''));
  }
}
