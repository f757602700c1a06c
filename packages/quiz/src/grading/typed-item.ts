import type { ClozeTypedItem, DateItem, Item, NumericItem, ShortAnswerItem } from '@sanad/lesson';

/** An item whose answer is typed: to grade it takes reading names, numbers and dates in two languages. */
export type TypedItem = ShortAnswerItem | ClozeTypedItem | NumericItem | DateItem;

/** Whether an item's answer is typed. */
export function isTyped(item: Item): item is TypedItem {
  return 'keyText' in item;
}
