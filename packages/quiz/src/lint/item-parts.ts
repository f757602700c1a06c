import type { Item, Option } from '@sanad/lesson';

/** One thing offered, and whether the item counts it as right. */
export interface Offer extends Option {
  readonly isKey: boolean;
}

/** What is offered beside a key to be told from it; empty where nothing is. */
export function offersOf(item: Item): readonly Offer[] {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
      return marked(item.options, [item.key]);
    case 'multiple-choice':
      return marked(item.options, item.key);
    case 'map':
      return marked(item.places, [item.key]);
    case 'true-false':
    case 'cloze-typed':
    case 'short-answer':
    case 'numeric':
    case 'date':
    case 'ordering':
    case 'chain-order':
    case 'matching':
    case 'categorise':
    case 'open':
      return [];
    default:
      return item satisfies never;
  }
}

function marked(options: readonly Option[], keys: readonly string[]): readonly Offer[] {
  return options.map((option) => ({ ...option, isKey: keys.includes(option.id) }));
}

/** Every list that an item shows, each to hold no text twice. */
export function listsOf(item: Item): readonly (readonly Option[])[] {
  const lists: (readonly Option[])[] = [];
  if ('options' in item) lists.push(item.options);
  if ('entries' in item) lists.push(item.entries);
  if ('prompts' in item) lists.push(item.prompts);
  if ('places' in item) lists.push(item.places);
  return lists;
}

/** All that is read before answering, but for what is offered. */
export function shownText(item: Item): string {
  const parts = [item.stem];
  if ('statement' in item) parts.push(item.statement);
  if ('blank' in item) parts.push(item.blank.before, item.blank.after);
  return parts.join(' ');
}

/** The text of the sentences that an item rests on, and of those shown beside them. */
export function evidenceText(item: Item): string {
  return item.evidence.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}
