import { css } from 'lit';

/** The sentence beside a stem, and its blank. */
export const matterStyles = css`
  .matter {
    max-inline-size: var(--_measure);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    text-wrap: pretty;
  }

  .gap {
    display: inline-block;
    inline-size: 4.5em;
    block-size: 1.1em;
    margin-inline: 0.15em;
    border-block-end: 2px solid var(--_evidence-edge);
    border-radius: 3px;
    background: var(--_evidence);
    vertical-align: -0.15em;
  }

  @media (forced-colors: active) {
    .gap {
      border: 1px solid CanvasText;
    }
  }
`;
