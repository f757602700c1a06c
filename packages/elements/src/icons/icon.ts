import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

/** `onward` and `back` follow the reading direction; the others never flip. */
export type IconName = 'right' | 'wrong' | 'partial' | 'general' | 'onward' | 'up' | 'down' | 'open' | 'close' | 'back';

const cross = svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`;

const shapes: Readonly<Record<IconName, SVGTemplateResult>> = {
  right: svg`<path d="m5 12.5 4.5 4.5L19 7" />`,
  wrong: cross,
  partial: svg`<path d="M5.5 12h13" />`,
  general: svg`<path d="M5 9.5c2.3-2.6 4.7-2.6 7 0s4.7 2.6 7 0M5 15.5c2.3-2.6 4.7-2.6 7 0s4.7 2.6 7 0" />`,
  onward: svg`<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5" />`,
  up: svg`<path d="M12 19V5m-5.5 5.5L12 5l5.5 5.5" />`,
  down: svg`<path d="M12 5v14m-5.5-5.5L12 19l5.5-5.5" />`,
  open: svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5" />`,
  close: cross,
  back: svg`<path d="M8.5 5 4.5 9l4 4M4.5 9H15a4.5 4.5 0 0 1 0 9H9" />`,
};

/** A line drawing beside words that say the same: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class=${classMap({ i: true, turn: name === 'onward' || name === 'back' })}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    ${shapes[name]}
  </svg>`;
}
