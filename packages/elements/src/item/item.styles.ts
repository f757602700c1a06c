import { css } from 'lit';
import { chainStyles, clippingStyles } from '../evidence/evidence.styles.ts';
import { base } from '../styles/base.styles.ts';
import { matterStyles } from './matter.styles.ts';
import { optionStyles } from './options.styles.ts';

const layout = css`
  .item,
  .ask,
  .reply,
  .hints {
    display: grid;
    align-content: start;
    gap: var(--_s-4);
    min-inline-size: 0;
  }

  .item,
  .reply {
    gap: var(--_s-6);
    scroll-margin-block: var(--_s-4);
  }

  .item.open {
    gap: 0;
  }

  .hints:empty,
  .need:empty {
    display: none;
  }

  legend {
    inline-size: 100%;
  }

  .kicker {
    color: var(--_accent);
    font-size: var(--_fs-note);
    font-weight: 600;
  }

  .stem {
    margin-block: var(--_s-1) var(--_s-4);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-title);
    font-weight: 700;
    line-height: var(--_lh-title);
    text-wrap: pretty;
  }

  .stem + .how {
    margin-block: calc(var(--_s-2) * -1) var(--_s-4);
  }

  .matter {
    margin-block-end: var(--_s-5);
  }

  .hints li {
    padding-block-start: var(--_s-2);
    border-block-start: var(--_hair) solid var(--_line);
  }

  /* Which of one choice was wrong may be told, which is right may not. */
  .again .opt:has([name='option'][type='radio']:checked) {
    --_tone: var(--_wrong);
  }

  .need {
    font-size: var(--_fs-small);
    font-weight: 600;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2) var(--_s-6);
  }

  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_s-3);
    text-wrap: pretty;
  }

  .verdict .i {
    inline-size: var(--_s-8);
    block-size: var(--_s-8);
    padding: 0.35em;
    border-radius: 50%;
    background: var(--_tone);
    color: var(--_sheet);
    stroke-width: 2.2;
  }

  .verdict b {
    font-weight: 600;
  }

  @container (max-width: 879.99px) or (max-width: 54.99rem) {
    .btn.main {
      inline-size: 100%;
    }
  }

  @container (min-width: 880px) and (min-width: 55rem) {
    .item {
      grid-template-columns: minmax(0, calc(var(--_u) * 42));
      justify-content: center;
    }

    .item.told {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s-16);
    }

    .told > .reply {
      padding-block-start: var(--_s-8);
    }

    .reply > .btn.main {
      justify-self: start;
    }
  }

  @media (forced-colors: active) {
    .opt:has(:checked) {
      border: 3px solid Highlight;
    }

    .verdict .i {
      border: 1px solid CanvasText;
    }
  }
`;

/** Styles of `<sanad-item>` for every item; a way of answering brings its own besides. */
export const itemStyles = [...base, chainStyles, clippingStyles, matterStyles, optionStyles, layout];
