import { SanadResults } from '../results/results.ts';
import { register } from '../register.ts';

/** The tag of this copy's class. */
export const resultsTag = register('sanad-results', SanadResults);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-results': SanadResults;
  }
}
