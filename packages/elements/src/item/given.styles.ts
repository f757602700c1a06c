import { css } from 'lit';

/** What was answered and what is right, in a line each. */
export const givenStyles = css`
  .given {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_s-2);
    font: 500 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
  }

  .given .i {
    margin-block-start: 0.25rem;
    color: var(--_ink-2);
  }

  .given.right .i {
    color: var(--_right);
  }

  .given.wrong .i {
    color: var(--_wrong);
  }

  .given bdi[lang] {
    white-space: pre-line;
  }

  .given ol[lang] {
    font-size: inherit;
    line-height: inherit;
  }

  .given ol:not(.numbered) {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .numbered {
    padding-inline-start: 1.5rem;
    list-style: decimal;
  }
`;
