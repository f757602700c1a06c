import { html, type TemplateResult } from 'lit';
import type { ItemView } from './item-view.ts';
import { matter } from './matter.ts';

/** The topic, the stem, and the sentence it is about where the item has one. */
export function question({ item, strings, grade }: ItemView): TemplateResult {
  return html`<p class="kicker"><bdi lang=${strings.language}>${strings.topics[item.topic]}</bdi></p>
    <h2 class="stem" id="stem" tabindex="-1">${item.stem}</h2>
    ${matter(item, grade !== undefined, strings)}`;
}
