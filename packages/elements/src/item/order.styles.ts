import { css } from 'lit';

/** Entries on a thread: the numbers stay, the bars move. */
export const orderStyles = css`
  .order {
    display: grid;
    gap: var(--_s-4);
  }

  .order li {
    position: relative;
    display: grid;
    grid-template-columns: var(--_s-8) minmax(0, 1fr);
    align-items: center;
    gap: var(--_s-3);
  }

  .order li::before {
    position: absolute;
    inset-block: 0 calc(var(--_s-4) * -1);
    inset-inline-start: var(--_s-4);
    margin-inline-start: -0.75px;
    border-inline-start: var(--_stroke) solid var(--_edge);
    content: '';
  }

  .order li:first-child::before {
    inset-block-start: 50%;
  }

  .order li:last-child::before {
    inset-block-end: 50%;
  }

  .no {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: var(--_s-8);
    block-size: var(--_s-8);
    border: var(--_stroke) solid var(--_edge);
    border-radius: 50%;
    background: var(--_sheet);
    font-size: var(--_fs-note);
    font-weight: 600;
    line-height: 1;
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s-2);
    min-block-size: calc(var(--_u) * 3.5);
    padding-block: var(--_s-1);
    padding-inline: var(--_s-4) var(--_s-1);
    border: var(--_stroke) solid var(--_tone, var(--_edge));
    border-radius: var(--_r);
    background: var(--_sheet);
    font-weight: 500;
  }

  .bar > bdi {
    min-inline-size: 0;
  }

  .bar .words {
    inline-size: 100%;
    padding-inline-end: var(--_s-3);
  }

  .bar:is(.right, .wrong) {
    background: color-mix(in srgb, var(--_tone) 9%, var(--_sheet));
  }

  .moves {
    display: flex;
    flex: none;
  }

  .moves [aria-disabled='true'] {
    color: var(--_edge);
  }

  .moves [aria-disabled='true']:hover {
    background: none;
  }

  .key-list {
    display: grid;
    gap: var(--_s-2);
    margin-block-start: var(--_s-4);
  }

  .key-list .numbered {
    padding-inline-start: 1.6em;
  }
`;
