import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

/** `onward` and `back` follow the reading direction; the others never flip. */
export type IconName =
  'onward' | 'back' | 'close' | 'theme' | 'today' | 'cards' | 'progress' | 'settings' | 'open' | 'wrong';

const cross = svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`;

const shapes: Readonly<Record<IconName, SVGTemplateResult>> = {
  onward: svg`<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5" />`,
  back: svg`<path d="M20 12H5m5.5-5.5L5 12l5.5 5.5" />`,
  close: cross,
  wrong: cross,
  theme: svg`<circle cx="12" cy="12" r="8" /><path d="M12 4v16M12 8h3.9M12 12h8M12 16h3.9" />`,
  today: svg`<path d="M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4" />`,
  cards: svg`<path d="M4 8h12v11H4zM8 5h12v11" />`,
  progress: svg`<path d="M4 19.5h16M6.5 16v-5m5.5 5V5m5.5 11V9" />`,
  settings: svg`<path d="M4 7.5h9m5 0h2M4 16.5h2m5 0h9" /><circle cx="15.5" cy="7.5" r="2.5" /><circle cx="8.5" cy="16.5" r="2.5" />`,
  open: svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5" />`,
};

/** A line drawing beside words that say the same: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  const turns = name === 'onward' || name === 'back';
  return html`<svg class=${classMap({ i: true, turn: turns })} viewBox="0 0 24 24" aria-hidden="true">
    ${shapes[name]}
  </svg>`;
}

/** « and » drawn as two links of one chain. Never mirrored. */
export const mark: TemplateResult = html`<svg class="mark" viewBox="0 0 36 24" aria-hidden="true">
  <path class="a" d="M10.5 4 2 12l8.5 8M12.5 4 21 12l-1.5 1.4M16.48 16.25 12.5 20" />
  <path class="b" d="M25.5 4 34 12l-8.5 8M23.5 4l-3.98 3.75M16.49 10.6 15 12l8.5 8" />
</svg>`;
