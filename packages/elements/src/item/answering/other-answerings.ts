import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import type { ChoiceItem } from '@sanad/quiz';
import { taskStrings, type TaskStrings } from '../../strings/task-strings.ts';
import type { Answering } from './answering.ts';

/**
 * How an item that is not one choice of several is answered, in words of `language`. Rejects when what its type needs
 * cannot be loaded.
 */
export function otherAnswering(item: Exclude<Item, ChoiceItem>, language: Language): Promise<Answering> {
  switch (item.type) {
    case 'multiple-choice':
      return worded(import('./several-of-many.ts'), language, (way, words) => way.severalOfMany(item, words));
    case 'short-answer':
    case 'cloze-typed':
      return worded(import('./typed-text.ts'), language, (way, words) => way.typedText(item, words));
    case 'numeric':
    case 'date':
      return worded(import('./typed-value.ts'), language, (way, words) => way.typedValue(item, words));
    case 'ordering':
    case 'chain-order':
      return worded(import('./in-order.ts'), language, (way, words) => way.inOrder(item, words));
    case 'matching':
    case 'categorise':
      return worded(import('./in-pairs.ts'), language, (way, words) => way.inPairs(item, words));
    case 'map':
      return worded(import('./on-worded-map.ts'), language, (way, words) => way.onWordedMap(item, words));
    case 'open':
      return worded(import('./in-sentences.ts'), language, (way, words) => way.inSentences(item, words));
    default:
      return item satisfies never;
  }
}

async function worded<Way>(
  loading: Promise<Way>,
  language: Language,
  make: (way: Way, words: TaskStrings) => Answering,
): Promise<Answering> {
  const [way, words] = await Promise.all([loading, taskStrings.load(language)]);
  return make(way, words);
}
