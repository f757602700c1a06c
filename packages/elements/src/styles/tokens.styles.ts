import { css } from 'lit';

/**
 * The design tokens as the elements use them, `--_` before each. Colours, families and the measure of a page are taken
 * from the page's own tokens (`--accent`, `--font-text`, …) and fall back to ours, light or dark by the page's
 * `color-scheme`. Sizes of type belong to the language of each part, which a page's token cannot know.
 */
export const tokens = css`
  :host {
    --_font-ui: var(
      --font-ui,
      'IBM Plex Sans Arabic',
      'IBM Plex Sans',
      'Segoe UI',
      'Geeza Pro',
      'Noto Sans Arabic',
      tahoma,
      system-ui,
      sans-serif
    );
    --_font-text: var(
      --font-text,
      'Noto Naskh Arabic',
      'Geeza Pro',
      'Traditional Arabic',
      'Noto Serif',
      charter,
      georgia,
      serif
    );
    --_sheet: var(--sheet, light-dark(#fffefb, #1d2124));
    --_sunk: var(--sunk, light-dark(#f3eee4, #101214));
    --_ink: var(--ink, light-dark(#1b1f24, #ede7db));
    --_ink-2: var(--ink-2, light-dark(#454a50, #bfbaaf));
    --_ink-3: var(--ink-3, light-dark(#646668, #9c988f));
    --_line: var(--line, light-dark(#dcd4c5, #33383c));
    --_edge: var(--edge, light-dark(#8b857a, #777b7d));
    --_accent: var(--accent, light-dark(#0f6b6b, #73c7bf));
    --_accent-down: var(--accent-down, light-dark(#0a5252, #9ad9d3));
    --_on-accent: var(--on-accent, light-dark(#fff, #0c2020));
    --_accent-wash: var(--accent-wash, light-dark(#e5efeb, #1b2e2e));
    --_evidence: var(--evidence, light-dark(#ffe3a3, #57420f));
    --_evidence-ink: var(--evidence-ink, light-dark(#1b1f24, #ffebbd));
    --_evidence-edge: var(--evidence-edge, light-dark(#b27a00, #d9a53a));
    --_right: var(--right, light-dark(#1f7a4d, #7ccb9c));
    --_right-wash: var(--right-wash, light-dark(#eaf4ec, #1a2b22));
    --_on-right: var(--on-right, light-dark(#fff, #0b2015));
    --_wrong: var(--wrong, light-dark(#b3372f, #f0978c));
    --_wrong-wash: var(--wrong-wash, light-dark(#fbede9, #331f1d));
    --_on-wrong: var(--on-wrong, light-dark(#fff, #2b0d0a));
    --_track: var(--heat-0, light-dark(#ebe5d9, #282c2f));
    --_shadow: var(
      --shadow,
      0 1px 2px light-dark(rgb(27 31 36 / 6%), rgb(0 0 0 / 40%)),
      0 12px 28px -16px light-dark(rgb(27 31 36 / 22%), rgb(0 0 0 / 70%))
    );
    --_s-1: 0.25rem;
    --_s-2: 0.5rem;
    --_s-3: 0.75rem;
    --_s-4: 1rem;
    --_s-5: 1.25rem;
    --_s-6: 1.5rem;
    --_s-8: 2rem;
    --_s-16: 4rem;
    --_touch: 2.75rem;
    --_control: 3rem;
    --_hair: 1px;
    --_stroke: 1.5px;
    --_r: 0.75rem;
    --_r-in: 0.375rem;
    --_quick: 100ms;
    --_turn: 180ms;
  }

  [lang='ar'] {
    --_fs-note: 0.875rem;
    --_lh-note: 1.5rem;
    --_fs-small: 1rem;
    --_lh-small: 1.75rem;
    --_fs-body: 1.125rem;
    --_lh-body: 1.8;
    --_fs-passage: 1.375rem;
    --_lh-passage: 1.85;
    --_fs-title-3: 1.375rem;
    --_lh-title-3: 2.25rem;
    --_fs-title-2: 1.75rem;
    --_lh-title-2: 2.75rem;
    --_measure: var(--measure, 30.5rem);
  }

  [lang='en'] {
    --_fs-note: 0.8125rem;
    --_lh-note: 1.25rem;
    --_fs-small: 0.9375rem;
    --_lh-small: 1.5rem;
    --_fs-body: 1.0625rem;
    --_lh-body: 1.6;
    --_fs-passage: 1.25rem;
    --_lh-passage: 1.65;
    --_fs-title-3: 1.25rem;
    --_lh-title-3: 1.75rem;
    --_fs-title-2: 1.5rem;
    --_lh-title-2: 2rem;
    --_measure: var(--measure, 32rem);
  }

  @media (min-width: 60rem) {
    [lang='ar'] {
      --_fs-title-2: 2rem;
      --_lh-title-2: 3.25rem;
    }

    [lang='en'] {
      --_fs-title-2: 1.75rem;
      --_lh-title-2: 2.375rem;
    }
  }
`;
