import type { ClozeTypedItem, DateItem, Item, ItemType, NumericItem, ShortAnswerItem } from '@sanad/lesson';

/** An item whose answer is typed: to grade it takes reading names, numbers and dates in two languages. */
export type TypedItem = ShortAnswerItem | ClozeTypedItem | NumericItem | DateItem;

const typed: ReadonlySet<ItemType> = new Set<TypedItem['type']>(['short-answer', 'cloze-typed', 'numeric', 'date']);

/** Whether an item's answer is typed. */
export function isTyped(item: Item): item is TypedItem {
  return typed.has(item.type);
}
