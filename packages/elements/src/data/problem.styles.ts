import { css } from 'lit';

/** Why there is nothing to show. */
export const problemStyles = css`
  .problem {
    display: grid;
    justify-items: start;
    gap: var(--_s-4);
    max-inline-size: 42rem;
  }

  .problem > p {
    display: flex;
    gap: var(--_s-3);
  }

  .problem ul {
    padding-inline-start: var(--_s-4);
    list-style: disc;
  }
`;
