import type { Item, Quiz } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { matter } from '../../item/matter.ts';
import type { Strings } from '../../strings/strings.ts';

/** A quiz as a list to read or print, with nothing of its answers. */
export function paper({ items }: Quiz, strings: Strings): TemplateResult {
  return html`<ol class="paper-list">
    ${items.map(
      (item) =>
        html`<li lang=${item.language} dir=${item.direction}>
          <p class="stem">${item.stem}</p>
          ${matter(item, false, strings)} ${offered(item)}
        </li>`,
    )}
  </ol>`;
}

function offered(item: Item): TemplateResult | typeof nothing {
  const lists = [
    ...('prompts' in item ? [item.prompts] : []),
    ...('options' in item ? [item.options] : []),
    ...('entries' in item ? [item.entries] : []),
    ...('places' in item ? [item.places] : []),
  ];
  return lists.length === 0
    ? nothing
    : html`${lists.map(
        (list) =>
          html`<ul>
            ${list.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`,
      )}`;
}
