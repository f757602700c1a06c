import { SanadPassage } from '../passage/passage.ts';
import { register } from '../register.ts';

register('sanad-passage', SanadPassage);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-passage': SanadPassage;
  }
}
