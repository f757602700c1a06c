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

  .score,
  .stem {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-title);
    font-weight: 700;
    line-height: var(--_lh-title);
  }

  .score {
    margin-block-end: var(--_s-4);
    text-wrap: balance;
  }

  .sect {
    padding-block: var(--_s-3);
    border-block-start: var(--_stroke) solid var(--_ink);
    font-size: var(--_fs-small);
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    max-inline-size: calc(var(--_u) * 42);
    border-collapse: collapse;
    font-size: var(--_fs-small);
  }

  tbody th {
    inline-size: 30%;
    padding-block: var(--_s-1);
    padding-inline-end: var(--_s-3);
    font-weight: 400;
    text-align: start;
  }

  td {
    padding: 0;
    font-weight: 500;
  }

  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(var(--_s-16), auto);
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
    font-size: var(--_fs-passage);
    text-wrap: pretty;
  }

  .skipped li {
    padding-block: var(--_s-2);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .skipped li:first-child {
    border-block-start: 0;
  }

  @container (min-width: 880px) and (min-width: 55rem) {
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
