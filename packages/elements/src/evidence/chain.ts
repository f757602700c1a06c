import type { ChainLink } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { Strings } from '../strings/strings.ts';

/** Who told whom, origin first, the article last. An empty chain is the article alone. */
export function chain(links: readonly ChainLink[], strings: Strings): TemplateResult {
  const article = html`<span class="chip end">${strings.article}</span>`;
  return html`<ol class="chain">
    ${links.map((link, index) => html`<li>${arrow(index)}${chip(link, strings)}</li>`)}
    <li>${arrow(links.length)}${article}</li>
  </ol>`;
}

function arrow(index: number): TemplateResult | typeof nothing {
  return index === 0 ? nothing : icon('onward');
}

function chip(link: ChainLink, strings: Strings): TemplateResult {
  return html`<span class="chip"
    ><span
      ><bdi>${link.label}</bdi>${
        link.via === undefined ? nothing : html` <span class="aside">${strings.through} <bdi>${link.via}</bdi></span>`
      }${link.certainty === 'inferred' ? html` <span class="aside">(${strings.inferred})</span>` : nothing}</span
    ></span
  >`;
}
