import { css } from 'lit';

/** The source chain: solid chips in reading order, the article dashed. */
export const chainStyles = css`
  .chain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2);
  }

  .chain li {
    display: inline-flex;
    align-items: center;
    gap: var(--_s-2);
    max-inline-size: 100%;
    font-size: var(--_fs-note);
    line-height: var(--_lh-note);
  }

  .chain .i {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    color: var(--_ink-3);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding-inline: 0.625rem;
    border: var(--_hair) solid var(--_edge);
    border-radius: var(--_r);
    color: var(--_ink);
    font-weight: 500;
  }

  .chip.end {
    border-style: dashed;
    color: var(--_ink-2);
    font-weight: 400;
  }

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
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
  }

  .clip-text {
    max-inline-size: var(--_measure);
    padding-block: var(--_s-4);
    color: var(--_ink-3);
    font: 400 var(--_fs-passage) / var(--_lh-passage) var(--_font-text);
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

  @container (min-width: 55rem) {
    .clip {
      padding: var(--_s-6);
    }
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
    font: 400 var(--_fs-note) / var(--_lh-note) var(--_font-ui);
  }

  .said > span {
    display: inline-block;
  }

  .said > span::first-letter {
    text-transform: uppercase;
  }

  .said .i {
    inline-size: 1rem;
    block-size: 1rem;
    color: var(--_ink-3);
  }
`;
