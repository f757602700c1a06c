import { html, type TemplateResult } from 'lit';

/** `onward`, `back` and `undo` follow the reading direction; the others never flip. */
export type IconName =
  'right' | 'wrong' | 'partial' | 'general' | 'onward' | 'up' | 'down' | 'open' | 'close' | 'back' | 'undo';

const turning: ReadonlySet<IconName> = new Set(['onward', 'back', 'undo']);

const cross = 'm6.5 6.5 11 11m0-11-11 11';

const paths: Readonly<Record<IconName, string>> = {
  right: 'm5 12.5 4.5 4.5L19 7',
  wrong: cross,
  partial: 'M5.5 12h13',
  general: 'M5 9.5c2.3-2.6 4.7-2.6 7 0s4.7 2.6 7 0M5 15.5c2.3-2.6 4.7-2.6 7 0s4.7 2.6 7 0',
  onward: 'M4 12h15M13.5 6.5 19 12l-5.5 5.5',
  up: 'M12 19V5m-5.5 5.5L12 5l5.5 5.5',
  down: 'M12 5v14m-5.5-5.5L12 19l5.5-5.5',
  open: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  back: 'M20 12H5M10.5 6.5 5 12l5.5 5.5',
  close: cross,
  undo: 'M8.5 5 4.5 9l4 4M4.5 9H15a4.5 4.5 0 0 1 0 9H9',
};

/** A line drawing beside words that say the same: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="i ${turning.has(name) ? 'turn' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]} />
  </svg>`;
}
