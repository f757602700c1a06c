import type { Item } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMark } from '../evidence/evidence-mark.ts';
import type { Strings } from '../strings/strings.ts';

/** The sentence an item is about, beside its stem; nothing where the stem says all. A blank is filled once `told`. */
export function matter(item: Item, told: boolean, strings: Strings): TemplateResult | typeof nothing {
  if (!('statement' in item) && !('blank' in item)) return nothing;
  return html`<p class="matter" lang=${item.language} dir=${item.direction}>
    ${'statement' in item ? item.statement : sentence(item, told, strings)}
  </p>`;
}

type WithBlank = Extract<Item, { readonly blank: unknown }>;

function sentence(item: WithBlank, told: boolean, strings: Strings): TemplateResult {
  const { before, after } = item.blank;
  return html`${before}${told ? evidenceMark(filling(item), before) : blank(strings)}${after}`;
}

function filling(item: WithBlank): string {
  if (item.type === 'cloze-typed') return item.keyText;
  return item.options.find(({ id }) => id === item.key)?.text ?? '';
}

/** The gap in a sentence. */
export function blank(strings: Strings): TemplateResult {
  return html`<span class="gap"><span class="sr" lang=${strings.language}>${strings.blank}</span></span>`;
}
