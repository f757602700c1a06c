import { css } from 'lit';
import { chainStyles, clippingStyles } from '../evidence/evidence.styles.ts';
import { base } from '../styles/base.styles.ts';
import { matterStyles } from './matter.styles.ts';

const layout = css`
  .item {
    display: grid;
    gap: var(--_s-6);
  }

  .ask,
  .reply {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  .ask {
    gap: var(--_s-4);
  }

  .reply {
    gap: var(--_s-5);
    scroll-margin-block: var(--_s-4);
  }

  .solo > .reply {
    display: block;
  }

  legend {
    inline-size: 100%;
  }

  .kicker {
    color: var(--_accent);
    font: 600 var(--_fs-note) / var(--_lh-note) var(--_font-ui);
  }

  .kicker:lang(en) {
    margin-block-end: var(--_s-2);
  }

  .stem {
    margin-block: var(--_s-1) var(--_s-4);
    font: 700 var(--_fs-title-2) / var(--_lh-title-2) var(--_font-text);
    text-wrap: pretty;
  }

  .matter {
    margin-block-end: var(--_s-5);
  }

  .hints {
    display: grid;
    gap: var(--_s-2);
  }

  .hints li {
    padding-block-start: var(--_s-2);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .hints:empty,
  .need:empty {
    display: none;
  }

  .need {
    color: var(--_ink);
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2) var(--_s-6);
  }

  @container (max-width: 54.99rem) {
    .btn.main {
      inline-size: 100%;
    }
  }

  @container (min-width: 55rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s-16);
    }

    .item.solo {
      grid-template-columns: minmax(0, 42rem);
      justify-content: center;
      gap: 0;
    }

    .item:not(.solo) > .reply {
      padding-block-start: var(--_s-8);
    }

    .reply > .btn.main {
      justify-self: start;
    }
  }
`;

const choosing = css`
  .opts {
    display: grid;
    gap: var(--_s-2);
  }

  .opt {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_s-4);
    min-block-size: 3.5rem;
    padding: var(--_s-2) var(--_s-4);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_r);
    color: var(--_ink);
    font-weight: 500;
  }

  .opt:hover {
    border-color: var(--_ink);
  }

  .opt:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .opt:has(:disabled) {
    border-color: var(--_line);
    background: none;
    box-shadow: none;
    color: var(--_ink-2);
  }

  .opt input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
    opacity: 0;
  }

  .opt input:disabled {
    cursor: default;
  }

  .opt:has(input:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }

  .key {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5rem;
    block-size: 1.5rem;
    padding-inline: 0.375rem;
    border: var(--_hair) solid var(--_edge);
    border-radius: var(--_r-in);
    color: var(--_ink-3);
    font: 500 0.8125rem/1 var(--_font-ui);
  }

  .opt:has(:checked) .key {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* What is said of an option stands beside it where there is room, else under it. */
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s-4);
  }

  .words > * {
    min-inline-size: 0;
  }

  .say {
    display: inline-flex;
    align-items: center;
    gap: var(--_s-2);
    font: 600 var(--_fs-note) / var(--_lh-note) var(--_font-ui);
  }

  .opt.right {
    border-color: var(--_right);
    background: var(--_right-wash);
    color: var(--_ink);
    font-weight: 600;
  }

  .opt.wrong {
    border-color: var(--_wrong);
    background: var(--_wrong-wash);
    color: var(--_ink);
  }

  .opt.right .say {
    color: var(--_right);
  }

  .opt.wrong .say {
    color: var(--_wrong);
  }

  .opt.right .key {
    border-color: var(--_right);
    background: var(--_right);
    color: var(--_on-right);
  }

  .opt.wrong .key {
    border-color: var(--_wrong);
    background: var(--_wrong);
    color: var(--_on-wrong);
  }
`;

const typing = css`
  .typed {
    display: grid;
    gap: var(--_s-2);
  }

  .typed input {
    inline-size: 100%;
    min-block-size: 3.5rem;
    padding: var(--_s-2) var(--_s-4);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_sheet);
    color: var(--_ink);
    font: 500 var(--_fs-body) / var(--_lh-body) var(--_font-ui);
    text-align: start;
  }

  .typed input:focus-visible {
    border-radius: var(--_r);
  }

  .typed input:read-only {
    border-color: var(--_line);
    background: none;
  }

  .opt.shown {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const replying = css`
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_s-3);
  }

  .verdict .i {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0.375rem;
    border-radius: 50%;
    background: var(--_wrong);
    color: var(--_on-wrong);
    stroke-width: 2.2;
  }

  .verdict.right .i {
    background: var(--_right);
    color: var(--_on-right);
  }

  .verdict p {
    text-wrap: pretty;
  }

  .verdict b {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .opt:has(:checked) {
      border: 3px solid Highlight;
    }

    .verdict .i {
      border: 1px solid CanvasText;
    }
  }
`;

/** Styles of `<sanad-item>`. */
export const itemStyles = [...base, chainStyles, clippingStyles, matterStyles, layout, choosing, typing, replying];
