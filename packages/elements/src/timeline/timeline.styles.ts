import { css } from 'lit';
import { problemStyles } from '../data/problem.styles.ts';
import { chainStyles, clippingStyles, saidStyles } from '../evidence/evidence.styles.ts';
import { base } from '../styles/base.styles.ts';
import { disclosureStyles } from '../styles/disclosure.styles.ts';

/* Time runs down the page in every language; the line stands at the side where reading begins. */
const line = css`
  .line {
    --_axis: var(--_s-5);

    display: grid;
  }

  .moment {
    position: relative;
    display: grid;
    grid-template-columns: var(--_axis) minmax(0, 1fr);
    column-gap: var(--_s-3);
    padding-block-end: var(--_s-3);
  }

  /* What is placed in a column is measured from that column. */
  .moment > * {
    grid-column: 2;
  }

  .moment::before,
  .moment::after {
    content: '';
    position: absolute;
    grid-column: 1;
    inset-inline-start: calc(var(--_axis) / 2);
  }

  .moment::before {
    inset-block: 0;
    border-inline-start: var(--_stroke) solid var(--_edge);
    margin-inline-start: calc(var(--_stroke) / -2);
  }

  .moment:first-child::before {
    inset-block-start: var(--_s-3);
  }

  .moment:last-child::before {
    inset-block-end: auto;
    block-size: var(--_s-3);
  }

  .moment::after {
    inset-block-start: calc(var(--_u) * 0.4375);
    inline-size: var(--_s-3);
    block-size: var(--_s-3);
    border: 2px solid var(--_ink);
    border-radius: 50%;
    margin-inline-start: calc(var(--_s-3) / -2);
    background: var(--_ink);
  }

  .moment.inexact::after {
    background: var(--_sheet);
  }

  .moment.written::after {
    border-color: var(--_accent);
    border-radius: 2px;
    background: var(--_accent);
  }

  .moment.written.inexact::after {
    background: var(--_sheet);
  }
`;

const words = css`
  .date {
    color: var(--_ink);
    font-size: var(--_fs-small);
    font-weight: 600;
  }

  .date::first-letter {
    text-transform: uppercase;
  }

  .written .date,
  .written .statement {
    color: var(--_accent);
  }

  .when {
    padding-block-end: var(--_s-1);
  }

  .statement {
    max-inline-size: var(--_measure);
    color: var(--_ink);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-body);
    font-weight: 400;
    text-wrap: pretty;
  }

  .written .statement {
    font-family: inherit;
    font-size: var(--_fs-small);
    font-weight: 600;
  }

  .plan {
    font-weight: 600;
  }

  details {
    max-inline-size: calc(var(--_measure) + 2 * var(--_s-6));
  }

  summary .said {
    margin-inline-end: auto;
  }

  .what summary:has(.said) {
    inline-size: auto;
    max-inline-size: var(--_measure);
  }

  .how {
    max-inline-size: var(--_measure);
    padding-inline-start: var(--_s-4);
    border-inline-start: var(--_hair) solid var(--_line);
  }
`;

const wide = css`
  @container (min-width: 704px) and (min-width: 44rem) {
    .moment {
      grid-template-columns: calc(var(--_u) * 13) var(--_axis) minmax(0, 1fr);
      column-gap: var(--_s-5);
      padding-block-end: var(--_s-5);
    }

    .moment > .when {
      grid-column: 1;
      text-align: end;
      text-wrap: balance;
    }

    .moment > .what {
      grid-column: 3;
    }

    .moment::before,
    .moment::after {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .moment::after {
      border-color: CanvasText;
      background: CanvasText;
    }

    .moment.inexact::after {
      background: Canvas;
    }
  }

  @media print {
    .moment {
      break-inside: avoid;
    }
  }
`;

/** Styles of `<sanad-timeline>`. */
export const timelineStyles = [
  ...base,
  problemStyles,
  chainStyles,
  clippingStyles,
  saidStyles,
  disclosureStyles,
  line,
  words,
  wide,
];
