import { css } from 'lit';
import { problemStyles } from '../data/problem.styles.ts';
import { saidStyles } from '../evidence/evidence.styles.ts';
import { glossStyles } from '../passage/gloss.styles.ts';
import { base } from '../styles/base.styles.ts';
import { disclosureStyles } from '../styles/disclosure.styles.ts';
import { mapFrameStyles } from './map-frame.styles.ts';

const layout = css`
  .sheet {
    display: grid;
    gap: var(--_s-4);
  }

  .sheet > * {
    min-inline-size: 0;
  }

  .elsewhere,
  .listed .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s-5);
  }

  .elsewhere button,
  .listed .mark button {
    min-inline-size: var(--_touch);
    min-block-size: var(--_touch);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
    font-size: var(--_fs-small);
    font-weight: 500;
  }

  :is(.elsewhere, .listed) .mark-name {
    display: inline-block;
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.42em;
  }

  :is(.elsewhere, .listed) button:is(:hover, [aria-expanded='true']) .mark-name {
    color: var(--_accent);
    text-decoration-style: solid;
  }

  :is(.elsewhere, .listed) .mark-name::first-letter {
    text-transform: uppercase;
  }

  .map.listed {
    aspect-ratio: auto;
    overflow: visible;
    border: 0;
    background: none;
  }

  .listed .leaders {
    display: none;
  }

  @container (min-width: 880px) and (min-width: 55rem) {
    .sheet {
      grid-template-columns: minmax(0, calc(var(--_u) * 44)) minmax(calc(var(--_u) * 17), 1fr);
      grid-template-rows: auto 1fr;
      column-gap: var(--_s-8);
    }

    .margin {
      grid-row: 1 / 3;
      grid-column: 2;
      padding-inline-start: var(--_s-8);
      border-inline-start: var(--_hair) solid var(--_line);
    }

    .gloss {
      margin-block-start: 0;
    }
  }
`;

const onMap = css`
  .map:not(.listed) .mark {
    position: absolute;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
  }

  .map:not(.listed) .mark button {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: var(--_touch);
    block-size: var(--_touch);
    margin: calc(var(--_touch) / -2);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }

  .map:not(.listed) .mark:not(.area) button::before {
    content: '';
    inline-size: var(--_s-3);
    block-size: var(--_s-3);
    border: 2px solid var(--_sheet);
    border-radius: 50%;
    background: var(--_ink);
    box-shadow: 0 0 0 1px var(--_ink);
  }

  .map:not(.listed) .mark:not(.area) button:is(:hover, [aria-expanded='true'])::before {
    background: var(--_accent);
    box-shadow: 0 0 0 2px var(--_accent);
  }

  .map:not(.listed) .mark-name {
    position: absolute;
    inline-size: max-content;
    padding-inline: 2px;
    translate: var(--shift) 0;
    font-size: var(--_fs-small);
    font-weight: 500;
    line-height: calc(var(--_u) * 1.625);
    text-shadow: var(--_halo);
  }

  .map:not(.listed) .area .mark-name {
    color: var(--_ink-2);
    font-family: var(--sanad-passage-font, inherit);
    font-weight: 400;
  }

  .map:not(.listed) button:is(:hover, [aria-expanded='true']) .mark-name {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }

  /* Beside a dot of 12 px in a button of 44. */
  .below .mark-name {
    inset-block-start: var(--_s-8);
  }

  .above .mark-name {
    inset-block-end: var(--_s-8);
  }

  .area.below .mark-name {
    inset-block-start: calc(var(--_u) * 1.375);
  }

  .area.above .mark-name {
    inset-block-end: calc(var(--_u) * 1.375);
  }

  .east .mark-name {
    inset-inline-start: var(--_s-8);
  }

  .west .mark-name {
    inset-inline-end: var(--_s-8);
  }
`;

const told = css`
  .told-head {
    margin-block-start: var(--_s-3);
    padding-block: var(--_s-2);
    border-block-start: var(--_hair) solid var(--_line);
    font-size: var(--_fs-note);
    font-weight: 600;
  }

  .told {
    display: grid;
    gap: var(--_s-1);
  }

  .fact {
    color: var(--_ink);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-small);
    font-weight: 400;
    text-wrap: pretty;
  }

  .fact-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s-4);
  }

  @media (forced-colors: active) {
    .map:not(.listed) .mark:not(.area) button::before {
      border-color: Canvas;
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
`;

/** Styles of `<sanad-map>`. */
export const mapStyles = [
  ...base,
  problemStyles,
  glossStyles,
  saidStyles,
  disclosureStyles,
  mapFrameStyles,
  layout,
  onMap,
  told,
];
