import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.ts';
import type { Tone } from '../tone.ts';
import { saying } from './option-row.ts';

/** An answer that can no longer be changed, with what is to be said of it: by icon, word and colour. */
export function shownAnswer(text: string, tone: Tone, words: string, strings: Strings): TemplateResult {
  return html`<p class="opt shown ${tone}" part="option">
    <span class="words"><bdi>${text}</bdi>${saying(words, tone, strings)}</span>
  </p>`;
}
