import type { Item, Option } from './model/item.ts';

/**
 * The key of an item as a reader sees it: one text, or one for each part of the key in its order. Empty
 * for true/false, whose key is no name, and for an open question, which has a model answer instead.
 */
export function keyTextsOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
      return textsOf(item.options, [item.key]);
    case 'multiple-choice':
      return textsOf(item.options, item.key);
    case 'cloze-typed':
    case 'short-answer':
    case 'numeric':
    case 'date':
      return [item.keyText];
    case 'ordering':
    case 'chain-order':
      return textsOf(item.entries, item.key);
    case 'matching':
    case 'categorise':
      return item.key.flatMap(({ prompt, option }) => {
        const [left, right] = [...textsOf(item.prompts, [prompt]), ...textsOf(item.options, [option])];
        return left === undefined || right === undefined ? [] : `${left}: ${right}`;
      });
    case 'map':
      return textsOf(item.places, [item.key]);
    case 'true-false':
    case 'open':
      return [];
    default:
      return item satisfies never;
  }
}

function textsOf(options: readonly Option[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => options.find((option) => option.id === id)?.text ?? []);
}
