import { css } from 'lit';
import { tokens } from './tokens.styles.ts';

/** Nothing a page inherits into the element changes it but the font family, the colour scheme and being hidden. */
const reset = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  @layer reset {
    :host > [lang] {
      all: initial;
      color: var(--_ink);
      color-scheme: inherit;
      font-family: inherit;
      font-variant-numeric: lining-nums tabular-nums;
      overflow-wrap: anywhere;
      text-size-adjust: inherit;
      visibility: inherit;
    }
  }

  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem; /* where a page fits it to its content, which the containment hides */
    font-family: var(--sanad-font, inherit);
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
    line-height: var(--_lh);
  }

  bdi[lang] {
    font-size: inherit;
    line-height: inherit;
  }

  .note {
    color: var(--_ink-3);
    font-size: var(--_fs-note);
  }

  .small {
    color: var(--_ink-2);
    font-size: var(--_fs-small);
  }

  /* A tone colours what is in it: border, sign, words. */
  .right {
    --_tone: var(--_right);
  }

  .wrong {
    --_tone: var(--_wrong);
  }

  .partial,
  .general {
    --_tone: var(--_ink-2);
  }

  .i {
    flex: none;
    inline-size: var(--_s-5);
    block-size: var(--_s-5);
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
    color: var(--_ink);
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
  .btn,
  .link,
  .iconbtn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_touch);
    min-block-size: var(--_touch);
    padding: 0;
    border: 0;
    border-radius: var(--_r);
    background: none;
    cursor: pointer;
    font-size: var(--_fs-small);
    font-weight: 500;
    text-align: start;
  }

  .btn {
    gap: var(--_s-3);
    min-block-size: var(--_control);
    padding: var(--_s-2) var(--_s-6);
    border: var(--_stroke) solid var(--_edge);
    font-weight: 600;
  }

  .btn.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .btn:hover {
    border-color: var(--_ink);
  }

  .btn.main:hover {
    background: color-mix(in srgb, var(--_accent) 80%, var(--_ink));
  }

  .link {
    justify-content: start;
    justify-self: start;
    color: var(--_accent);
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

  [aria-disabled='true'],
  :disabled {
    cursor: default;
  }

  .link:is([aria-disabled='true'], :disabled) {
    color: var(--_ink-3);
    text-decoration: none;
  }

  .btn:disabled {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-3);
  }

  .iconbtn {
    color: var(--_ink-2);
  }

  .iconbtn:hover {
    background: var(--_sunk);
    color: var(--_ink);
  }

  @media (prefers-reduced-motion: no-preference) {
    .btn {
      transition:
        background-color var(--_quick),
        border-color var(--_quick);
    }
  }
`;

/** What every element starts from: tokens, reset, small type, tones, icons, the evidence mark, buttons and links. */
export const base = [tokens, reset, words, controls];
