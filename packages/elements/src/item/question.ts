import { html, nothing, type TemplateResult } from 'lit';
import type { Answering } from './answering/answering.ts';
import type { ItemView } from './item-view.ts';
import { matter } from './matter.ts';

/** The topic, the stem, the sentence it is about where the item has one, and what to do where that needs saying. */
export function question({ item, strings, grade }: ItemView, { how }: Answering): TemplateResult {
  const isTold = grade !== undefined;
  const hasBlankField = item.type === 'cloze-typed' && !isTold;
  return html`<p class="kicker"><bdi lang=${strings.language}>${strings.topics[item.topic]}</bdi></p>
    <h2 class="stem" id="stem" part="stem" tabindex="-1">${item.stem}</h2>
    ${
      how === undefined || isTold
        ? nothing
        : html`<p class="small how" id="how"><bdi lang=${strings.language}>${how}</bdi></p>`
    }
    ${hasBlankField ? nothing : matter(item, isTold, strings)}`;
}
