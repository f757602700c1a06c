import type { Item, Option, TrueFalseItem } from '@sanad/lesson';

/** An item of which one option is chosen, or one of the two judgements of its statement. */
export type ChoiceItem = Extract<Item, { readonly options: readonly Option[]; readonly key: string }> | TrueFalseItem;

/** Whether one option of an item is chosen. */
export function isChoice(item: Item): item is ChoiceItem {
  return item.type === 'true-false' || ('options' in item && typeof item.key === 'string');
}
