import { css } from 'lit';

/** How a quiz looks before its questions, after them and on paper. */
export const edgeStyles = css`
  .clock {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s-3);
  }

  .title {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-title);
    font-weight: 700;
    line-height: var(--_lh-title);
  }

  .cover,
  .closing {
    display: grid;
    justify-items: start;
    gap: var(--_s-4);
    max-inline-size: 42rem;
  }

  .cover ul {
    padding-inline-start: var(--_s-4);
    list-style: disc;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2) var(--_s-6);
  }

  .paper-list {
    display: grid;
    gap: var(--_s-6);
    padding-inline-start: var(--_s-8);
    list-style: decimal;
  }

  .paper-list ul {
    padding-inline-start: var(--_s-6);
    list-style: circle;
  }

  .paper-list > li {
    break-inside: avoid;
  }
`;
