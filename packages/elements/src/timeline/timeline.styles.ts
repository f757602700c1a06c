import { css } from 'lit';
import { chainStyles, clippingStyles, saidStyles } from '../evidence/evidence.styles.ts';
import { base } from '../styles/base.styles.ts';
import { disclosureStyles } from '../styles/disclosure.styles.ts';

/* Time runs down the page in every language; the line stands at the side where reading begins. */
const line = css`
  .line {
    --_axis: 1.25rem;

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
    inset-block-start: 0.75rem;
  }

  .moment:last-child::before {
    inset-block-end: auto;
    block-size: 0.75rem;
  }

  .moment::after {
    inset-block-start: 0.4375rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    margin-inline-start: -0.375rem;
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
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
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
    font: 400 var(--_fs-body) / var(--_lh-body) var(--_font-text);
    text-wrap: pretty;
  }

  .written .statement {
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
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
  @container (min-width: 44rem) {
    .moment {
      grid-template-columns: 13rem var(--_axis) minmax(0, 1fr);
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
export const timelineStyles = [...base, chainStyles, clippingStyles, saidStyles, disclosureStyles, line, words, wide];
