import { SanadPassage } from '../passage/passage.ts';
import { register } from '../register.ts';

/** The tag of this copy's class. */
export const passageTag = register('sanad-passage', SanadPassage);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-passage': SanadPassage;
  }
}
