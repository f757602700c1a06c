import type { Item } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMark } from '../evidence/evidence-mark.ts';
import type { Strings } from '../strings/strings.ts';
import { keyTexts } from './given-texts.ts';

/** The sentence an item is about, beside its stem; nothing where the stem says all. A blank is filled once `told`. */
export function matter(item: Item, told: boolean, strings: Strings): TemplateResult | typeof nothing {
  if ('statement' in item) {
    return html`<p class="matter" lang=${item.language} dir=${item.direction}>${item.statement}</p>`;
  }
  if (!('blank' in item)) return nothing;
  const { before, after } = item.blank;
  const filling = told ? evidenceMark(keyTexts(item).join(' '), before) : blank(strings);
  return html`<p class="matter" lang=${item.language} dir=${item.direction}>${before}${filling}${after}</p>`;
}

/** The gap in a sentence. */
export function blank(strings: Strings): TemplateResult {
  return html`<span class="gap"><span class="sr" lang=${strings.language}>${strings.blank}</span></span>`;
}
