import { SanadResults } from '../results/results.ts';
import { register } from '../register.ts';

register('sanad-results', SanadResults);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-results': SanadResults;
  }
}
