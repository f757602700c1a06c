import { css } from 'lit';

/** The source chain: solid chips in reading order, the article dashed. */
export const chainStyles = css`
  .chain,
  .chain li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2);
    font-size: var(--_fs-note);
  }

  .chain li {
    flex-wrap: nowrap;
    max-inline-size: 100%;
  }

  .chain .i {
    color: var(--_ink-3);
  }

  .chip {
    min-inline-size: 0;
    padding: var(--_s-1) var(--_s-2);
    border: var(--_hair) solid var(--_edge);
    border-radius: var(--_r);
    font-weight: 500;
  }

  .chip.end {
    border-style: dashed;
  }

  .chip.end,
  .aside {
    color: var(--_ink-2);
    font-weight: 400;
  }
`;

/** The clipping: evidence lifted off the page. */
export const clippingStyles = css`
  .clip {
    padding: var(--_s-5);
    border: var(--_hair) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_sheet);
    box-shadow: var(--_shadow);
  }

  .clip-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_s-4);
    padding-block-end: var(--_s-2);
    border-block-end: var(--_hair) solid var(--_line);
  }

  .clip-title {
    font-size: var(--_fs-small);
    font-weight: 600;
  }

  .clip-text {
    max-inline-size: var(--_measure);
    padding-block: var(--_s-4);
    color: var(--_ink-3);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    text-wrap: pretty;
  }

  .clip-text strong {
    color: var(--_ink);
    font-weight: 400;
  }

  .clip-foot {
    display: grid;
    gap: var(--_s-2);
  }

  @media (prefers-reduced-motion: no-preference) {
    .reply .clip {
      animation: slide var(--_turn) cubic-bezier(0.2, 0, 0, 1);
    }

    @keyframes slide {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`;

/** Who says so, on one quiet line. */
export const saidStyles = css`
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s-1);
    color: var(--_ink-2);
    font-size: var(--_fs-note);
    font-weight: 400;
  }

  .said > span {
    display: inline-block;
  }

  .said > span::first-letter {
    text-transform: uppercase;
  }

  .said .i {
    inline-size: var(--_u);
    block-size: var(--_u);
    color: var(--_ink-3);
  }
`;
