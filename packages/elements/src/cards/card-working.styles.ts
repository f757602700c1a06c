import { css } from 'lit';

/** What is pressed under a card: showing the answer, the ratings, and what else can be done. */
export const cardWorkingStyles = css`
  .show {
    inline-size: 100%;
  }

  .rates {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_s-2);
  }

  .rate {
    display: grid;
    align-content: center;
    justify-items: center;
    min-block-size: 4.5rem;
    padding: var(--_s-2) var(--_s-1);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_r);
    background: transparent;
    color: var(--_ink);
    cursor: pointer;
    font-size: var(--_fs-small);
    font-weight: 600;
    line-height: var(--_lh);
    text-align: center;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .rate:hover {
    border-color: var(--_ink);
  }

  .rate:focus-visible {
    border-radius: var(--_r);
  }

  .rate b {
    font-weight: 600;
  }

  .rate small {
    color: var(--_ink-2);
    font-size: var(--_fs-note);
    font-weight: 400;
    line-height: var(--_lh);
  }

  .rate.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .rate.main:hover {
    border-color: var(--_ink);
    background: var(--_ink);
  }

  .rate.main small {
    color: inherit;
  }

  .rate .key {
    display: none;
    border-color: currentcolor;
    color: inherit;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s-6);
  }

  .acts .link {
    gap: var(--_s-2);
  }

  /* A word on a button is never broken: with large letters there are two to a line. */
  @container (max-width: 271.99px) or (max-width: 16.99rem) {
    .rates {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 40rem) {
    .rate {
      min-block-size: 6rem;
    }

    .rate .key {
      display: inline-grid;
      margin-block-end: var(--_s-1);
    }

    .show {
      inline-size: auto;
      justify-self: start;
    }
  }

  @media (forced-colors: active) {
    .rate.main {
      border: 3px solid Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .rate {
      transition: none;
    }
  }
`;
