import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

interface RingView {
  /** Of the lesson's cards, 0 to 1. */
  readonly share: number;
  /** What stands in the ring, and what it says in words. */
  readonly text: string;
  readonly label: string;
  readonly isRightToLeft: boolean;
}

const box = 56;
const middle = box / 2;
const radius = 24;

/** How far a lesson is mastered: a ring that fills from the top, the way the language reads. */
export function masteryRing({ share, text, label, isRightToLeft }: RingView): TemplateResult {
  const turn = `${isRightToLeft ? `translate(${String(box)}) scale(-1 1) ` : ''}rotate(-90 ${String(middle)} ${String(middle)})`;
  return html`<svg class="ring" viewBox="0 0 ${box} ${box}" role="img" aria-label=${label}>
    ${circle('track')}
    <g transform=${turn}>${circle('filled', share)}</g>
    <text x=${middle} y=${middle} text-anchor="middle" dominant-baseline="central">${text}</text>
  </svg>`;
}

/** In the place of the ring where a lesson has no cards yet; its words say so. */
export const noRing: TemplateResult = html`<svg class="ring" viewBox="0 0 ${box} ${box}" aria-hidden="true">
  ${circle('none')}
</svg>`;

/** A circle, or the share of it that is drawn: a whole one has no seam. */
function circle(kind: string, share = 1): SVGTemplateResult {
  const dashes = share < 1 ? `${String(100 * share)} 100` : nothing;
  return svg`<circle class=${kind} cx=${middle} cy=${middle} r=${radius} pathLength="100" stroke-dasharray=${dashes} />`;
}
