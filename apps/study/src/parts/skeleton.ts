import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.ts';

/** Stands where a page will be; the sheet lets it appear only after 200 ms. */
export function skeleton({ problem }: Strings): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="sr">${problem.loading}</span><i></i><i></i><i></i><i></i>
  </div>`;
}
