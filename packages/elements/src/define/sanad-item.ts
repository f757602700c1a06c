import { SanadItem } from '../item/item.ts';
import { register } from '../register.ts';

register('sanad-item', SanadItem);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-item': SanadItem;
  }
}
