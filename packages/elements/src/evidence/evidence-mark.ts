import { html, type TemplateResult } from 'lit';

/** The words that answer, marked. Right after a letter the mark keeps no distance: in Arabic the two are one word. */
export function evidenceMark(words: string, before: string): TemplateResult {
  return html`<mark class=${/[\p{L}\p{M}]$/u.test(before) ? 'joined' : ''}>${words}</mark>`;
}
