import { html, type TemplateResult } from 'lit';
import type { EdgeWords } from './edge-words.ts';

/** Said over the first question where the lesson has room for fewer than were asked for. */
export function fewer(made: number, words: EdgeWords): TemplateResult {
  return html`<p class="note">${words.fewer(made)}</p>`;
}
