import { css } from 'lit';
import { tokens } from './tokens.styles.ts';

const reset = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font-family: var(--_font-ui);
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  ol,
  ul {
    list-style: ''; /* unlike none, keeps it a list to VoiceOver */
  }

  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  bdi {
    unicode-bidi: isolate;
  }

  :focus-visible {
    border-radius: var(--_r-in);
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const words = css`
  [lang] {
    font-size: var(--_fs-body);
    line-height: var(--_lh-body);
  }

  bdi[lang] {
    font-size: inherit;
    line-height: inherit;
  }

  .note {
    color: var(--_ink-3);
    font-size: var(--_fs-note);
    line-height: var(--_lh-note);
  }

  .small {
    color: var(--_ink-2);
    font-size: var(--_fs-small);
    line-height: var(--_lh-small);
  }

  .i {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.8;
  }

  .turn:dir(rtl) {
    transform: scaleX(-1);
  }

  mark {
    padding-inline: 0.2em;
    border-radius: 3px;
    background: var(--_evidence);
    box-shadow: inset 0 -2px var(--_evidence-edge);
    color: var(--_evidence-ink);
    font-weight: 600;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  mark.joined {
    padding-inline-start: 0;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }

    .i {
      stroke: CanvasText;
    }

    .btn .i {
      stroke: currentcolor;
    }
  }
`;

const controls = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s-3);
    min-block-size: var(--_control);
    padding: var(--_s-2) var(--_s-6);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_r);
    background: transparent;
    color: var(--_ink);
    cursor: pointer;
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .btn:focus-visible {
    border-radius: var(--_r);
  }

  .btn.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .btn.main:hover {
    border-color: var(--_accent-down);
    background: var(--_accent-down);
  }

  .link {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-inline-size: var(--_touch);
    min-block-size: var(--_touch);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    font: 500 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.38em;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .link.quiet {
    color: var(--_ink-2);
    text-decoration-color: var(--_edge);
  }

  .link[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
    text-decoration: none;
  }

  .iconbtn {
    display: inline-grid;
    place-items: center;
    min-inline-size: var(--_touch);
    min-block-size: var(--_touch);
    padding: 0;
    border: 0;
    border-radius: var(--_r);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }

  .iconbtn:hover {
    background: var(--_sunk);
    color: var(--_ink);
  }

  @media (prefers-reduced-motion: reduce) {
    .btn {
      transition: none;
    }
  }
`;

/** What every element starts from: tokens, reset, small type, icons, the evidence mark, buttons and links. */
export const base = [tokens, reset, words, controls];
