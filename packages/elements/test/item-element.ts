import type { Item, Response } from '@sanad/lesson';
import '../src/define/sanad-item.ts';
import type { SanadItem } from '../src/item/item.ts';

type State = Partial<
  Pick<
    SanadItem,
    'response' | 'grade' | 'hintsShown' | 'triesLeft' | 'feedback' | 'certainty' | 'draft' | 'name' | 'required'
  >
>;

/** An element that asks an item, answered or not. */
export function itemElement(item: Item, state: State = {}): SanadItem {
  return Object.assign(document.createElement('sanad-item'), { item, ...state });
}

/** The responses that an element sends from now on. */
export function responses(element: SanadItem): readonly Response[] {
  const sent: Response[] = [];
  element.addEventListener('sanad-answer', ({ response }) => sent.push(response));
  return sent;
}
