import { ratings, type Rating } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { CardStrings } from './card-words.ts';
import { intervalText, type CardIntervals } from './intervals.ts';

/** A button for each rating, with when the card would come back. */
export function ratingButtons(
  strings: CardStrings,
  intervals: CardIntervals | undefined,
  rate: (rating: Rating) => void,
): TemplateResult {
  return html`<div class="rates" role="group" aria-label=${strings.howWell}>
    ${ratings.map((rating, index) => {
      const interval = intervals?.[rating];
      return html`<button
        class=${classMap({ rate: true, main: rating === 'good' })}
        type="button"
        part="button"
        aria-keyshortcuts=${index + 1}
        @click=${() => {
          rate(rating);
        }}
      >
        <kbd class="key" aria-hidden="true">${index + 1}</kbd>
        <b>${strings.ratings[rating]}</b>
        ${interval === undefined ? nothing : html`<small><bdi>${intervalText(interval, strings)}</bdi></small>`}
      </button>`;
    })}
  </div>`;
}
