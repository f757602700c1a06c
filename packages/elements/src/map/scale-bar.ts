import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.ts';
import type { MapFrame } from './map-frame.ts';
import { placed } from '../placed.ts';

/** How long a round number of kilometres is on the map above. */
export function scaleBar({ scale }: MapFrame, strings: Strings): TemplateResult {
  return html`<p class="scale note" lang=${strings.language}>
    <span class="scale-line" ${placed({ x: scale.share, y: 0 })}></span>
    <bdi>${strings.kilometres(scale.kilometres)}</bdi>
  </p>`;
}
