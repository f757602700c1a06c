import { html, svg, type TemplateResult } from 'lit';
import type { Spot } from './map-frame.ts';

/** From each place to its mark, where the two are apart. */
export function leaders(spots: readonly Spot[], marks: readonly Spot[]): TemplateResult {
  return html`<svg class="leaders" aria-hidden="true">
    ${spots.map(({ x, y }, index) => {
      const mark = marks[index] ?? { x, y };
      return svg`<line x1=${percent(x)} y1=${percent(y)} x2=${percent(mark.x)} y2=${percent(mark.y)} />
        <circle cx=${percent(x)} cy=${percent(y)} r="3" />`;
    })}
  </svg>`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 1e4) / 100)}%`;
}
