import { html, svg, type TemplateResult } from 'lit';
import { drawing, landPath, type LandPiece } from './land/land-path.ts';
import type { MapFrame } from './map-frame.ts';

/** Land and water of a frame, to lie under its marks. */
export function landLayer(land: readonly LandPiece[], { edges }: MapFrame): TemplateResult {
  const path = landPath(land, edges);
  return html`<svg
    class="land"
    viewBox=${`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path class="shallows" d=${path} /><path class="ground" d=${path} />`}
  </svg>`;
}
