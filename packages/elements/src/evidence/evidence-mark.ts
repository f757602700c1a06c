import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

/** The words that answer, marked. Right after a letter the mark keeps no distance: in Arabic the two are one word. */
export function evidenceMark(words: string, before: string): TemplateResult {
  return html`<mark class=${classMap({ joined: /[\p{L}\p{M}]$/u.test(before) })}>${words}</mark>`;
}
