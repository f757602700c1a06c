import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { isChoice } from '@sanad/quiz';
import type { Answering } from './answering.ts';
import { oneOfMany } from './one-of-many.ts';

/**
 * How an item is answered, by its type, in words of `language`. Choosing one of several is always there; any other way
 * is loaded when an item first needs it, and the promise rejects when it cannot be.
 */
export function answeringOf(item: Item, language: Language): Answering | Promise<Answering> {
  return isChoice(item)
    ? oneOfMany(item)
    : import('./other-answerings.ts').then(({ otherAnswering }) => otherAnswering(item, language));
}
