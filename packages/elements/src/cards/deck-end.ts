import { html, nothing, type TemplateResult } from 'lit';
import type { CardStrings } from './card-words.ts';
import type { Deck } from './deck.ts';

/** What stands there when no card is left, or none was: how many were rated, the last step back, and what the page adds. */
export function deckEnd({ passed, rated, done }: Deck, strings: CardStrings, undo: TemplateResult): TemplateResult {
  const had = passed > 0 || done.length > 0;
  return html`<div class="done">
    <h2 class="ending" tabindex="-1">${had ? strings.deckDone : strings.noCards}</h2>
    ${passed > 0 ? html`<p class="small">${strings.cardsRated(rated)}</p>` : nothing}
    ${done.length === 0 ? nothing : html`<div class="acts">${undo}</div>`}
    <slot name="footer"></slot>
  </div>`;
}
