import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

/** `onward` follows the reading direction; the others never flip. */
export type IconName = 'right' | 'wrong' | 'onward' | 'close';

const cross = svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`;

const shapes: Readonly<Record<IconName, SVGTemplateResult>> = {
  right: svg`<path d="m5 12.5 4.5 4.5L19 7" />`,
  wrong: cross,
  onward: svg`<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5" />`,
  close: cross,
};

/** A line drawing beside words that say the same: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class=${classMap({ i: true, turn: name === 'onward' })} viewBox="0 0 24 24" aria-hidden="true">
    ${shapes[name]}
  </svg>`;
}
