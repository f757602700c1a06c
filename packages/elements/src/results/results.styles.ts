import { css } from 'lit';
import { chainStyles, clippingStyles } from '../evidence/evidence.styles.ts';
import { givenStyles } from '../item/given.styles.ts';
import { matterStyles } from '../item/matter.styles.ts';
import { base } from '../styles/base.styles.ts';

const score = css`
  .results {
    display: grid;
    gap: var(--_s-8);
  }

  .results > * {
    min-inline-size: 0;
  }

  .score {
    margin-block-end: var(--_s-4);
    font: 700 var(--_fs-title-2) / var(--_lh-title-2) var(--_font-text);
    text-wrap: balance;
  }

  .sect {
    padding-block: var(--_s-3);
    border-block-start: var(--_stroke) solid var(--_ink);
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
  }

  table {
    inline-size: 100%;
    max-inline-size: 42rem;
    border-collapse: collapse;
  }

  tbody th {
    inline-size: 30%;
    padding-block: var(--_s-1);
    padding-inline-end: var(--_s-3);
    font: 400 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
    text-align: start;
  }

  td {
    padding: 0;
    font: 500 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
  }

  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(4rem, auto);
    align-items: center;
    gap: var(--_s-3);
    text-align: end;
  }

  .track {
    inline-size: 100%;
    block-size: 8px;
    border-radius: 2px;
    background: var(--_track);
  }

  .got {
    fill: var(--_accent);
  }
`;

const lists = css`
  .mistakes {
    display: grid;
    gap: var(--_s-8);
  }

  .mistakes > li {
    display: grid;
    gap: var(--_s-4);
  }

  .mistakes > li > * {
    min-inline-size: 0;
  }

  .asked {
    display: grid;
    align-content: start;
    gap: var(--_s-2);
  }

  .stem {
    font: 700 var(--_fs-title-3) / var(--_lh-title-3) var(--_font-text);
    text-wrap: pretty;
  }

  .skipped li {
    padding-block: var(--_s-2);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .skipped li:first-child {
    border-block-start: 0;
  }

  @container (min-width: 55rem) {
    .mistakes > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s-16);
    }
  }

  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
    }

    .got {
      fill: CanvasText;
    }
  }
`;

/** Styles of `<sanad-results>`. */
export const resultsStyles = [...base, chainStyles, clippingStyles, matterStyles, givenStyles, score, lists];
