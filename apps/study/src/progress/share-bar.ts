import { svg, type SVGTemplateResult } from 'lit';

/** A bar of one hundred units with a part in strong colour inside a paler one; from the start of the line. */
export function shareBar(strong: number, pale: number, isRightToLeft: boolean): SVGTemplateResult {
  const part = (share: number, kind: string): SVGTemplateResult => {
    const length = 100 * Math.min(1, Math.max(0, share));
    return svg`<rect class=${kind} x=${isRightToLeft ? 100 - length : 0} y="0" width=${length} height="8" />`;
  };
  return svg`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${part(1, 'h0')}${part(pale, 'pale')}${part(strong, 'strong')}
  </svg>`;
}
