import { parseResponse, type Response } from '@sanad/lesson';

/** The draft that the browser kept of an item whose page was left; undefined when it is another item's or none. */
export function leftDraft(state: string, item: string): Response | undefined {
  const kept: unknown = JSON.parse(state);
  const isOfItem = typeof kept === 'object' && kept !== null && 'item' in kept && kept.item === item;
  return isOfItem && 'draft' in kept ? parseResponse(kept.draft) : undefined;
}
