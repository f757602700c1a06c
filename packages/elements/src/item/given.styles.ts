import { css } from 'lit';

/** What was answered and what is right, in a line each. */
export const givenStyles = css`
  .given {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_s-2);
    font-size: var(--_fs-small);
    font-weight: 500;
  }

  .given .i {
    margin-block-start: var(--_s-1);
    color: var(--_tone);
  }

  .given bdi[lang] {
    white-space: pre-line;
  }

  .given ol[lang] {
    font-size: inherit;
    line-height: inherit;
  }

  .given ol:not(.numbered) {
    padding-inline-start: var(--_s-5);
    list-style: disc;
  }

  .numbered {
    padding-inline-start: var(--_s-6);
    list-style: decimal;
  }
`;
