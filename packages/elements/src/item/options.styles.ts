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
    min-block-size: calc(var(--_u) * 3.5);
    padding: var(--_s-2) var(--_s-4);
    border: var(--_stroke) solid var(--_tone, var(--_edge));
    border-radius: var(--_r);
    font-weight: 500;
  }

  .opt:not(.shown):hover {
    border-color: var(--_ink);
  }

  .opt:has(:disabled) {
    border-color: var(--_tone, var(--_line));
    color: var(--_ink-2);
  }

  .opt:has(:checked:enabled) {
    --_tone: var(--_accent);

    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .opt:not(.missed):is(.right, .wrong, :has(:checked:enabled)) {
    background: color-mix(in srgb, var(--_tone) 9%, transparent);
    color: var(--_ink);
  }

  .opt.right {
    font-weight: 600;
  }

  .opt.missed {
    border-style: dashed;
  }

  .opt.shown {
    grid-template-columns: minmax(0, 1fr);
  }

  .opt input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: inherit;
    opacity: 0;
  }

  .opt:has(:enabled) {
    cursor: pointer;
  }

  .opt:has(input:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }

  .key {
    display: inline-grid;
    place-items: center;
    min-inline-size: var(--_s-6);
    block-size: var(--_s-6);
    padding-inline: 0.4em;
    border: var(--_hair) solid var(--_tone, var(--_edge));
    border-radius: var(--_r-in);
    color: var(--_ink-3);
    font-size: calc(var(--_u) * 0.8125);
    font-weight: 500;
    line-height: 1;
  }

  .many .key {
    border-radius: 2px;
  }

  .opt:is(.right, .wrong, :has(:checked)) .key {
    background: var(--_tone, var(--_edge));
    color: var(--_sheet);
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
    color: var(--_tone);
    font-size: var(--_fs-note);
    font-weight: 600;
  }

  .sentence bdi {
    font-family: var(--sanad-passage-font, inherit);
    font-weight: 400;
  }
`;
