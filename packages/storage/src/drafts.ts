import type { Result } from '@sanad/language';
import { parseResponse, type Response, type StudyEvent } from '@sanad/lesson';
import type { Shelf } from './shelf.ts';
import type { StoreProblem } from './store-problem.ts';

/** What was given to an item of a session and not sent. */
export interface Draft {
  readonly session: string;
  readonly item: string;
  readonly response: Response;
}

/** The record of a draft; all of one session begin alike. */
export function nameOf({ session, item }: Pick<Draft, 'session' | 'item'>): string {
  return `${session} ${item}`;
}

/** What was given to an item of a session and not sent; undefined when nothing usable is kept. */
export async function readDraft(shelf: Shelf, session: string, item: string): Promise<Response | undefined> {
  return parseResponse(await shelf.record('drafts', nameOf({ session, item })));
}

/** Keeps a draft in the place of the one before. */
export function writeDraft(shelf: Shelf, draft: Draft): Promise<Result<void, StoreProblem>> {
  return shelf.putRecord('drafts', nameOf(draft), draft.response);
}

/** Removes the drafts that these events have made good. */
export async function dropDrafts(shelf: Shelf, events: readonly StudyEvent[]): Promise<void> {
  for (const event of events) {
    const made = madeGoodBy(event);
    if (made !== undefined) await shelf.dropRecords('drafts', made);
  }
}

/** Whether one of these events has made a draft good. */
export function isMadeGood(draft: Draft, events: readonly StudyEvent[]): boolean {
  const name = nameOf(draft);
  return events.map(madeGoodBy).some((made) => made !== undefined && name.startsWith(made));
}

/** How the names of the drafts begin that an event makes good: of the item that was answered, of the session that is handed in. */
function madeGoodBy(event: StudyEvent): string | undefined {
  if (event.type === 'answered') return nameOf({ session: event.session, item: event.item.id });
  return event.type === 'submitted' ? nameOf({ session: event.session, item: '' }) : undefined;
}
