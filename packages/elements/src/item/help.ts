import type { Item } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';

/** The hints shown so far, what the answer lacks, and what a screen reader is told of the last change. */
export function help(item: Item, hintsShown: number, lack: string | undefined, said: string): TemplateResult {
  return html`<ol class="hints" aria-live="polite" lang=${item.language} dir=${item.direction}>
      ${item.hints.slice(0, hintsShown).map((hint) => html`<li class="small">${hint}</li>`)}
    </ol>
    <p class="need" role="alert">${lack ?? nothing}</p>
    <p class="sr" aria-live="polite">${said}</p>`;
}
