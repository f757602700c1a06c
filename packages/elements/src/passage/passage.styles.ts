import { css } from 'lit';
import { problemStyles } from '../data/problem.styles.ts';
import { chainStyles } from '../evidence/evidence.styles.ts';
import { base } from '../styles/base.styles.ts';
import { glossStyles } from './gloss.styles.ts';

const text = css`
  .para {
    display: grid;
    gap: var(--_s-2);
    padding-block: var(--_s-5);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .para:first-of-type {
    border-block-start: 0;
  }

  .para-no {
    color: var(--_ink-3);
    font-size: var(--_fs-note);
    font-weight: 600;
  }

  .para-no b {
    color: var(--_ink);
    font-weight: 600;
  }

  .para-text {
    max-inline-size: var(--_measure);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    hanging-punctuation: first;
    text-wrap: pretty;
  }

  .sentence {
    scroll-margin-block: var(--_s-16);
  }

  /* Only script puts the focus here, and the mark already shows where. */
  .sentence:focus-visible {
    outline: none;
  }

  .sentence mark {
    padding-inline: 0;
    font-weight: inherit;
  }

  .name {
    cursor: pointer;
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent);
    text-decoration-skip-ink: none;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.42em;
  }

  .name:hover,
  .name[aria-expanded='true'] {
    color: var(--_accent);
    text-decoration-style: solid;
  }

  mark .name:hover,
  mark .name[aria-expanded='true'] {
    color: inherit;
  }
`;

const margin = css`
  .margin {
    display: grid;
    align-content: start;
    gap: var(--_s-2);
    min-inline-size: 0;
  }

  .sources {
    display: grid;
    gap: var(--_s-1);
  }
`;

const wide = css`
  @container (min-width: 880px) and (min-width: 55rem) {
    .sheet {
      display: grid;
      grid-template-columns: calc(var(--_u) * 5) minmax(0, var(--_measure)) minmax(0, 1fr);
      column-gap: var(--_s-8);
    }

    .para {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: var(--_s-8);
      align-items: start;
      padding: 0;
      border: 0;
    }

    .para-no {
      padding-block-start: 0.6em;
    }

    .para-text {
      padding-block-end: var(--_s-5);
    }

    .margin {
      min-block-size: 100%;
      padding-block: var(--_s-1) var(--_s-5);
      padding-inline-start: var(--_s-8);
      border-inline-start: var(--_hair) solid var(--_line);
    }
  }
`;

/** Styles of `<sanad-passage>`. */
export const passageStyles = [...base, problemStyles, chainStyles, glossStyles, text, margin, wide];
