import { SanadCards } from '../cards/cards.ts';
import { register } from '../register.ts';

register('sanad-cards', SanadCards);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-cards': SanadCards;
  }
}
