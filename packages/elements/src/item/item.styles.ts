import { css } from 'lit';
import { chainStyles, clippingStyles } from '../evidence/evidence.styles.ts';
import { mapFrameStyles } from '../map/map-frame.styles.ts';
import { base } from '../styles/base.styles.ts';
import { fieldStyles } from './fields.styles.ts';
import { givenStyles } from './given.styles.ts';
import { matterStyles } from './matter.styles.ts';
import { onMapStyles } from './on-map.styles.ts';
import { optionStyles } from './options.styles.ts';
import { orderStyles } from './order.styles.ts';

const layout = css`
  .item {
    display: grid;
    gap: var(--_s-6);
  }

  .ask,
  .reply {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  .ask {
    gap: var(--_s-4);
  }

  .reply {
    gap: var(--_s-5);
    scroll-margin-block: var(--_s-4);
  }

  .solo > .reply {
    display: block;
  }

  legend {
    inline-size: 100%;
  }

  .kicker {
    color: var(--_accent);
    font: 600 var(--_fs-note) / var(--_lh-note) var(--_font-ui);
  }

  .kicker:lang(en) {
    margin-block-end: var(--_s-2);
  }

  .stem {
    margin-block: var(--_s-1) var(--_s-4);
    font: 700 var(--_fs-title-2) / var(--_lh-title-2) var(--_font-text);
    text-wrap: pretty;
  }

  .stem + .how {
    margin-block: calc(var(--_s-2) * -1) var(--_s-4);
  }

  .matter {
    margin-block-end: var(--_s-5);
  }

  .hints {
    display: grid;
    gap: var(--_s-2);
  }

  .hints li {
    padding-block-start: var(--_s-2);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .hints:empty,
  .need:empty {
    display: none;
  }

  .need {
    color: var(--_ink);
    font: 600 var(--_fs-small) / var(--_lh-small) var(--_font-ui);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s-2) var(--_s-6);
  }

  @container (max-width: 54.99rem) {
    .btn.main {
      inline-size: 100%;
    }
  }

  @container (min-width: 55rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s-16);
    }

    .item.solo {
      grid-template-columns: minmax(0, 42rem);
      justify-content: center;
      gap: 0;
    }

    .item:not(.solo) > .reply {
      padding-block-start: var(--_s-8);
    }

    .reply > .btn.main {
      justify-self: start;
    }
  }
`;

const replying = css`
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_s-3);
  }

  .verdict .i {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0.375rem;
    border-radius: 50%;
    background: var(--_wrong);
    color: var(--_on-wrong);
    stroke-width: 2.2;
  }

  .verdict.right .i {
    background: var(--_right);
    color: var(--_on-right);
  }

  .verdict:is(.partial, .general) .i {
    background: var(--_ink-2);
    color: var(--_sheet);
  }

  .verdict p {
    text-wrap: pretty;
  }

  .verdict b {
    font-weight: 600;
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

/** Styles of `<sanad-item>`. */
export const itemStyles = [
  ...base,
  chainStyles,
  clippingStyles,
  matterStyles,
  layout,
  optionStyles,
  fieldStyles,
  givenStyles,
  orderStyles,
  mapFrameStyles,
  onMapStyles,
  replying,
];
