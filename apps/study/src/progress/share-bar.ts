import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

interface ShareView {
  readonly name: string;
  /** 0 to 1, in strong colour, and in a paler one behind it. */
  readonly strong: number;
  readonly pale?: number;
  /** What it comes to, in words. */
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** A share by name: a bar that grows from the start of the line, and its figure. */
export function shareRow({ name, strong, pale = 0, text, isRightToLeft }: ShareView): TemplateResult {
  return html`<li>
    <span>${name}</span
    ><svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      ${part(1, 'h0', isRightToLeft)}${part(pale, 'pale', isRightToLeft)}${part(strong, 'strong', isRightToLeft)}</svg
    ><b>${text}</b>
  </li>`;
}

function part(share: number, kind: string, isRightToLeft: boolean): SVGTemplateResult {
  const length = 100 * Math.min(1, Math.max(0, share));
  return svg`<rect class=${kind} x=${isRightToLeft ? 100 - length : 0} y="0" width=${length} height="8" />`;
}
