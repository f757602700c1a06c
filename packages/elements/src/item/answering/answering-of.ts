import type { Item } from '@sanad/lesson';
import type { Answering } from './answering.ts';
import { inOrder } from './in-order.ts';
import { inPairs } from './in-pairs.ts';
import { inSentences } from './in-sentences.ts';
import { oneOfMany } from './one-of-many.ts';
import { onMap } from './on-map.ts';
import { severalOfMany } from './several-of-many.ts';
import { typedText } from './typed-text.ts';
import { typedValue } from './typed-value.ts';

/** How an item is answered, by its type. */
export function answeringOf(item: Item): Answering {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
    case 'true-false':
      return oneOfMany(item);
    case 'multiple-choice':
      return severalOfMany(item);
    case 'short-answer':
    case 'cloze-typed':
      return typedText(item);
    case 'numeric':
    case 'date':
      return typedValue(item);
    case 'ordering':
    case 'chain-order':
      return inOrder(item);
    case 'matching':
    case 'categorise':
      return inPairs(item);
    case 'map':
      return onMap(item);
    case 'open':
      return inSentences(item);
    default:
      return item satisfies never;
  }
}
