import type { Item } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Tone } from '../tone.ts';

/** "Your answer: …" or "Correct answer: …", with its icon. Several texts stand in a list, numbered where order counts. */
export function givenLine(
  item: Item,
  tone: Tone,
  label: string,
  texts: readonly string[],
  strings: Strings,
): TemplateResult {
  const several = html`<ol class=${'entries' in item ? 'numbered' : ''} lang=${item.language} dir=${item.direction}>
    ${texts.map((text) => html`<li><bdi>${text}</bdi></li>`)}
  </ol>`;
  return html`<div class="given ${tone}">
    ${icon(tone)}
    <div>
      <bdi lang=${strings.language}>${label}:</bdi>
      ${texts.length > 1 ? several : html`<bdi lang=${item.language}>${texts.join('')}</bdi>`}
    </div>
  </div>`;
}
