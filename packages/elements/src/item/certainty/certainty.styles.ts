import { css } from 'lit';

/** Three levels beside one another where there is room. */
export const certaintyStyles = css`
  .sure legend {
    margin-block-end: var(--_s-2);
  }

  .levels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_u) * 11)), 1fr));
    gap: var(--_s-2);
  }

  .levels .opt {
    grid-template-columns: minmax(0, 1fr);
    font-size: var(--_fs-small);
  }

  .levels .note {
    font-weight: 400;
  }
`;
