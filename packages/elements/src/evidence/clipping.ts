import type { EvidenceRun, EvidenceSentence, Item } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { OpenPassageEvent } from '../events.ts';
import type { Strings } from '../strings/strings.ts';
import { chain } from './chain.ts';
import { evidenceMark } from './evidence-mark.ts';

/** Sentences of a passage, and who told whom what they say. */
export type Clip = Pick<Item, 'evidence' | 'chain' | 'wording' | 'language' | 'direction'>;

/** The sentences an item rests on, whose words they are, who said it, and the way into the passage. */
export function clipping(item: Item, strings: Strings): TemplateResult {
  const joins = 'prompts' in item || item.type === 'ordering' || item.type === 'open';
  // Where an item joins facts that came different ways, no one chain is true.
  return clippingOf(item, strings, !joins || item.chain.length > 0);
}

/** The same of any sentences; without a chain where no one chain is true. */
export function clippingOf(clip: Clip, strings: Strings, hasChain = true): TemplateResult {
  const first = clip.evidence.find((sentence) => sentence.supports) ?? clip.evidence[0];
  return html`<div class="clip" role="group" aria-label=${strings.evidence}>
    ${first === undefined ? nothing : html`${head(clip, first, strings)}${text(clip)}`}
    <div class="clip-foot">
      ${
        hasChain
          ? html`<p class="note">${strings.whoSaidIt}</p>
              ${chain(clip.chain, strings)}`
          : nothing
      }
      ${first === undefined ? nothing : openPassageLink(first, strings.openInParagraph)}
    </div>
  </div>`;
}

function head({ wording }: Clip, { paragraph }: EvidenceSentence, strings: Strings): TemplateResult {
  return html`<div class="clip-head">
    <p class="clip-title">${strings.evidence}</p>
    <span class="note">${strings[wording](paragraph)}</span>
  </div>`;
}

function text({ language, direction, evidence }: Clip): TemplateResult {
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
  return html`<button class="link" type="button" @click=${open}>${label}</button>`;
}
