import { SanadItem } from '../item/item.ts';
import { register } from '../register.ts';

/** The tag of this copy's class. */
export const itemTag = register('sanad-item', SanadItem);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-item': SanadItem;
  }
}
