import type { Item } from '@sanad/lesson';

/** The key of an item as a reader sees it; empty for true/false, whose key is no name. */
export function keyTextOf(item: Item): string {
  switch (item.type) {
    case 'single-choice':
    case 'cloze-choice':
      return item.options.find(({ id }) => id === item.key)?.text ?? '';
    case 'short-answer':
      return item.keyText;
    case 'true-false':
      return '';
    default:
      return item satisfies never;
  }
}
