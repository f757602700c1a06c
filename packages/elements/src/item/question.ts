import type { ClozeChoiceItem } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { keyText } from './answer.ts';
import type { ItemView } from './item-view.ts';

/** The topic, the stem, and the sentence it is about where the item has one. */
export function question(view: ItemView): TemplateResult {
  const { item, strings } = view;
  return html`<p class="kicker"><bdi lang=${strings.language}>${strings.topics[item.topic]}</bdi></p>
    <h2 class="stem" id="stem" tabindex="-1">${item.stem}</h2>
    ${matter(view)}`;
}

function matter({ item, strings, grade }: ItemView): TemplateResult | typeof nothing {
  switch (item.type) {
    case 'single-choice':
    case 'short-answer':
      return nothing;
    case 'true-false':
      return html`<p class="matter">${item.statement}</p>`;
    case 'cloze-choice':
      return html`<p class="matter">${sentenceWithBlank(item, grade === undefined, strings.blank)}</p>`;
    default:
      return item satisfies never;
  }
}

function sentenceWithBlank(item: ClozeChoiceItem, open: boolean, blank: string): TemplateResult {
  const filling = open
    ? html`<span class="gap"><span class="sr">${blank}</span></span>`
    : html`<mark>${keyText(item)}</mark>`;
  return html`${item.blank.before}${filling}${item.blank.after}`;
}
