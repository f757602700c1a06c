import { SanadMap } from '../map/map.ts';
import { register } from '../register.ts';

register('sanad-map', SanadMap);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-map': SanadMap;
  }
}
