import type { EvidenceRun, EvidenceSentence, Item } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { OpenPassageEvent } from '../events.ts';
import type { Strings } from '../strings/strings.ts';
import { chain } from './chain.ts';
import { evidenceMark } from './evidence-mark.ts';

/** The sentences an item rests on, whose words they are, who said it, and the way into the passage. */
export function clipping(item: Item, strings: Strings): TemplateResult {
  const first = item.evidence.find((sentence) => sentence.supports) ?? item.evidence[0];
  return html`<div class="clip" part="evidence" role="group" aria-label=${strings.evidence}>
    ${first === undefined ? nothing : html`${head(item, first, strings)}${text(item)}`}
    <div class="clip-foot">${whoSaidIt(item, strings)} ${first === undefined ? nothing : wayIn(first, strings)}</div>
  </div>`;
}

/** The chain; nothing where the item joins facts that came different ways: there no one chain is true. */
function whoSaidIt(item: Item, strings: Strings): TemplateResult | typeof nothing {
  const joins = 'prompts' in item || item.type === 'ordering' || item.type === 'open';
  if (joins && item.chain.length === 0) return nothing;
  return html`<p class="note">${strings.whoSaidIt}</p>
    ${chain(item.chain, strings)}`;
}

function head(item: Item, { paragraph }: EvidenceSentence, strings: Strings): TemplateResult {
  return html`<div class="clip-head">
    <p class="clip-title">${strings.evidence}</p>
    <span class="note">${strings[item.wording](paragraph)}</span>
  </div>`;
}

function text(item: Item): TemplateResult {
  return html`<p class="clip-text" lang=${item.language} dir=${item.direction}>${item.evidence.map(sentence)}</p>`;
}

function sentence({ runs, supports }: EvidenceSentence): TemplateResult {
  if (!supports) return html`${runs.map((part) => part.text)} `;
  return html`<strong>${runs.map((part, index) => run(part, runs[index - 1]))}</strong> `;
}

function run({ text: words, mark }: EvidenceRun, before: EvidenceRun | undefined): TemplateResult {
  return mark === 'key' ? evidenceMark(words, before?.text ?? '') : html`${words}`;
}

function wayIn({ sentence: id, paragraph }: EvidenceSentence, strings: Strings): TemplateResult {
  const open = (event: Event): void => {
    event.currentTarget?.dispatchEvent(new OpenPassageEvent(id, paragraph));
  };
  return html`<button class="link" part="button" type="button" @click=${open}>${strings.openInParagraph}</button>`;
}
