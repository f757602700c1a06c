import { css } from 'lit';

/** Fields to type in, lists to choose from, and the rubric of an open question. */
export const fieldStyles = css`
  .typed {
    display: grid;
    gap: var(--_s-2);
    min-inline-size: 0;
  }

  .typed.two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_u) * 12)), 1fr));
    gap: var(--_s-4);
  }

  :is(input[type='text'], textarea, select) {
    inline-size: 100%;
    min-block-size: calc(var(--_u) * 3.5);
    padding: var(--_s-2) var(--_s-4);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_sheet);
    font-weight: 500;
    text-align: start;
  }

  :is(input[type='text'], textarea, select):focus-visible {
    border-radius: var(--_r);
  }

  [aria-invalid='true'] {
    border-color: var(--_ink);
    border-style: dashed;
  }

  textarea {
    resize: block;
    font-family: var(--sanad-passage-font, inherit);
    font-weight: 400;
  }

  .written {
    white-space: pre-line;
  }

  .beside {
    display: flex;
    align-items: center;
    gap: var(--_s-3);
  }

  /* A unit is read whole: the field gives way to it. */
  .beside > input:not(:only-child) {
    flex: 0 100 calc(var(--_u) * 14);
    min-inline-size: calc(var(--_u) * 6);
  }

  .matter input[type='text'] {
    inline-size: 9em;
    max-inline-size: 100%;
    min-block-size: var(--_touch);
    margin-inline: 0.2em;
    padding-block: 0;
    border-color: var(--_evidence-edge);
    vertical-align: baseline;
  }

  .pairs {
    display: grid;
    gap: var(--_s-4);
  }

  .pairs li {
    display: grid;
    gap: var(--_s-1);
    padding-block-start: var(--_s-3);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .pairs li:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .pairs :is(label, .prompt) {
    font-weight: 500;
  }

  .list {
    position: relative;
    display: grid;
    align-items: center;
    min-inline-size: 0;
  }

  .list select {
    padding-inline-end: var(--_s-16);
    appearance: none;
    cursor: pointer;
    text-overflow: ellipsis;
  }

  .list .i {
    position: absolute;
    inset-inline-end: var(--_s-4);
    pointer-events: none;
  }

  .model {
    display: grid;
    gap: var(--_s-2);
    margin-block: var(--_s-4);
  }

  .model .matter,
  .rubric legend {
    margin-block-end: var(--_s-2);
  }

  @container (min-width: 608px) and (min-width: 38rem) {
    .pairs li:has(select) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      gap: var(--_s-1) var(--_s-4);
    }

    .pairs li > .small {
      grid-column: 2;
    }
  }
`;
