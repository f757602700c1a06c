import type { ChainLink } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { Strings } from '../strings/strings.ts';

/** Who told whom on one quiet line: origin first, the article last. */
export function saidBy(links: readonly ChainLink[], strings: Strings): TemplateResult {
  return html`<span class="said note" lang=${strings.language}>
    <span class="sr">${strings.whoSaidIt}</span>
    ${links.map(
      ({ label, certainty }) =>
        html`<span><bdi>${label}</bdi>${certainty === 'inferred' ? html` (${strings.inferred})` : nothing}</span
          >${icon('onward')}`,
    )}<span>${strings.article}</span>
  </span>`;
}
