import { css } from 'lit';
import { problemStyles } from '../data/problem.styles.ts';
import { base } from '../styles/base.styles.ts';

const layout = css`
  .quiz {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s-4);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2) var(--_s-3);
  }

  .desk {
    display: grid;
    flex: 1 1 12rem;
    min-inline-size: 0;
    grid-template-columns: auto 1fr auto;
    grid-auto-flow: column;
    align-items: center;
    gap: var(--_s-3);
    min-block-size: var(--_touch);
  }

  /* Neither a way back that is not there nor a clock takes a gap. */
  .desk > span:empty {
    margin-inline-end: calc(var(--_s-3) * -1);
  }

  .ticks {
    display: flex;
    min-inline-size: 0;
    gap: 3px;
  }

  .ticks i {
    flex: 1;
    max-inline-size: 3rem;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_track);
  }

  .ticks .done {
    background: var(--_ink);
  }

  .ticks .now {
    background: var(--_accent);
  }

  .skeleton {
    display: grid;
    gap: var(--_s-3);
    animation: appear 0s 200ms both;
  }

  .skeleton i {
    block-size: var(--_s-5);
    border-radius: var(--_r-in);
    background: var(--_track);
  }

  .skeleton i:first-of-type {
    inline-size: 70%;
    block-size: var(--_s-8);
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @container (inline-size < 30rem) {
    .desk > .clock {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .ticks i {
      border: 1px solid CanvasText;
    }

    .ticks .done {
      background: CanvasText;
    }

    .ticks .now {
      background: Highlight;
    }
  }
`;

const print = css`
  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: block;
    }

    .screen {
      display: none;
    }
  }
`;

/** How a quiz looks around its items. */
export const quizStyles = [...base, problemStyles, layout, print];
