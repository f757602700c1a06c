import { css } from 'lit';

/** The options of an item, before and after the answer. */
export const optionStyles = css`
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

  .opt.many .key {
    border-radius: 2px;
  }

  .opt.sentence bdi {
    font: 400 var(--_fs-body) / var(--_lh-body) var(--_font-text);
  }

  .opt.shown {
    grid-template-columns: minmax(0, 1fr);
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

  .opt.missed {
    border-style: dashed;
    background: none;
  }

  .opt.partial,
  .opt.general {
    border-color: var(--_ink-2);
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
