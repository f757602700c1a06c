import type { Direction, Language } from '@sanad/language';
import type { ChainLink, EvidenceRun, EvidenceSentence, Item } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { OpenPassageEvent } from '../events.ts';
import type { Strings } from '../strings/strings.ts';
import { chain } from './chain.ts';
import { evidenceMark } from './evidence-mark.ts';

/** What is shown with its evidence: an item, a card, a fact. */
export interface Cited {
  readonly language: Language;
  readonly direction: Direction;
  readonly evidence: readonly EvidenceSentence[];
  readonly chain: readonly ChainLink[];
  readonly wording: Item['wording'];
}

/** The sentences an item rests on, whose words they are, who said it, and the way into the passage. */
export function clipping(item: Item, strings: Strings): TemplateResult {
  // An item that joins facts which came different ways has no one chain that is true.
  const joins = 'prompts' in item || item.type === 'ordering' || item.type === 'open';
  const hasChain = !joins || item.chain.length > 0;
  return html`<div class="clip" part="evidence" role="group" aria-label=${strings.evidence}>
    ${citation(item, strings, hasChain)}
  </div>`;
}

/** What stands in a clipping. `hasChain`: whether one chain holds for all of the evidence. */
export function citation(cited: Cited, strings: Strings, hasChain = true): TemplateResult {
  const first = cited.evidence.find((sentence) => sentence.supports) ?? cited.evidence[0];
  return html`${first === undefined ? nothing : html`${head(cited, first, strings)}${text(cited)}`}
    <div class="clip-foot">
      ${hasChain ? whoSaidIt(cited, strings) : nothing}
      ${first === undefined ? nothing : openPassageLink(first, strings.openInParagraph)}
    </div>`;
}

function whoSaidIt({ chain: links }: Cited, strings: Strings): TemplateResult {
  return html`<p class="note">${strings.whoSaidIt}</p>
    ${chain(links, strings)}`;
}

function head({ wording }: Cited, { paragraph }: EvidenceSentence, strings: Strings): TemplateResult {
  return html`<div class="clip-head">
    <p class="clip-title">${strings.evidence}</p>
    <span class="note">${strings[wording](paragraph)}</span>
  </div>`;
}

function text({ language, direction, evidence }: Cited): TemplateResult {
  return html`<p class="clip-text" lang=${language} dir=${direction}>${evidence.map(sentence)}</p>`;
}

function sentence({ runs, supports }: EvidenceSentence): TemplateResult {
  if (!supports) return html`${runs.map((part) => part.text)} `;
  return html`<strong>${runs.map((part, index) => run(part, runs[index - 1]))}</strong> `;
}

function run({ text: words, mark }: EvidenceRun, before: EvidenceRun | undefined): TemplateResult {
  return mark === 'key' ? evidenceMark(words, before?.text ?? '') : html`${words}`;
}

/** A link to a sentence where it stands; fires `sanad-open-passage`. */
export function openPassageLink(
  { sentence: id, paragraph }: Pick<EvidenceSentence, 'sentence' | 'paragraph'>,
  label: string,
): TemplateResult {
  const open = (event: Event): void => {
    event.currentTarget?.dispatchEvent(new OpenPassageEvent(id, paragraph));
  };
  return html`<button class="link" part="button" type="button" @click=${open}>${label}</button>`;
}
