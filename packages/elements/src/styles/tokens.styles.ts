import { css } from 'lit';

/**
 * The design tokens as the elements use them, `--_` before each. Those a page may set are read from its `--sanad-…`
 * properties; the others follow from them, so that a page that changes one colour changes all that goes with it. Light
 * or dark is by the page's `color-scheme`. Every length derives from `--_u`, which is never less than 16 px, whatever
 * the page's root font, and grows with the reader's own larger font.
 */
export const tokens = css`
  :host {
    --_u: max(1rem, 16px);
    --_ink: var(--sanad-ink, light-dark(#1b1f24, #ede7db));
    --_sheet: var(--sanad-paper, light-dark(#fffefb, #1d2124));
    --_sunk: var(--sanad-sunk, light-dark(#f3eee4, #101214));
    --_line: var(--sanad-line, light-dark(#dcd4c5, #33383c));
    --_accent: var(--sanad-accent, light-dark(#0f6b6b, #73c7bf));
    --_on-accent: var(--sanad-on-accent, var(--_sheet));
    --_evidence: var(--sanad-evidence, light-dark(#ffe3a3, #57420f));
    --_right: var(--sanad-right, light-dark(#1f7a4d, #7ccb9c));
    --_wrong: var(--sanad-wrong, light-dark(#b3372f, #f0978c));
    --_ink-2: color-mix(in srgb, var(--_ink) 80%, var(--_sheet));
    --_ink-3: color-mix(in srgb, var(--_ink) 66%, var(--_sheet));
    --_edge: color-mix(in srgb, var(--_ink) 51%, var(--_sheet));
    --_track: color-mix(in srgb, var(--_ink) 9%, var(--_sheet));
    --_evidence-edge: oklch(from var(--_evidence) 0.68 calc(c * 1.5) h);
    --_shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 12px 28px -16px rgb(0 0 0 / 35%);
    --_s-1: calc(var(--_u) / 4);
    --_s-2: calc(var(--_u) / 2);
    --_s-3: calc(var(--_u) * 0.75);
    --_s-4: var(--_u);
    --_s-5: calc(var(--_u) * 1.25);
    --_s-6: calc(var(--_u) * 1.5);
    --_s-8: calc(var(--_u) * 2);
    --_s-16: calc(var(--_u) * 4);
    --_touch: calc(var(--_u) * 2.75);
    --_control: calc(var(--_u) * 3);
    --_hair: 1px;
    --_stroke: 1.5px;
    --_r: var(--sanad-radius, var(--_s-3));
    --_r-in: calc(var(--_r) / 2);
    --_quick: 100ms;
    --_turn: 180ms;
  }

  [lang='ar'] {
    --_fs-note: calc(var(--_u) * 0.875);
    --_fs-small: var(--_u);
    --_fs-body: calc(var(--_u) * 1.125);
    --_fs-passage: calc(var(--_u) * 1.375);
    --_fs-title: calc(var(--_u) * 1.75);
    --_lh: 1.8;
    --_lh-title: 1.6;
    --_measure: var(--sanad-measure, calc(var(--_u) * 30.5));
  }

  [lang='en'] {
    --_fs-note: calc(var(--_u) * 0.8125);
    --_fs-small: calc(var(--_u) * 0.9375);
    --_fs-body: calc(var(--_u) * 1.0625);
    --_fs-passage: calc(var(--_u) * 1.25);
    --_fs-title: calc(var(--_u) * 1.5);
    --_lh: 1.6;
    --_lh-title: 1.35;
    --_measure: var(--sanad-measure, calc(var(--_u) * 32));
  }

  @container (min-width: 880px) and (min-width: 55rem) {
    [lang='ar'] {
      --_fs-title: var(--_s-8);
    }

    [lang='en'] {
      --_fs-title: calc(var(--_u) * 1.75);
    }
  }
`;
