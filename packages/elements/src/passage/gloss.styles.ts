import { css } from 'lit';

/** The gloss of a name: lifted off the page. */
export const glossStyles = css`
  .gloss {
    margin-block-start: var(--_s-2);
    padding: var(--_s-4) var(--_s-5);
    border: var(--_hair) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_sheet);
    box-shadow: var(--_shadow);
  }

  .gloss-head {
    display: flex;
    align-items: center;
    gap: var(--_s-3);
  }

  .gloss-name {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    font-weight: 700;
    line-height: var(--_lh-title);
  }

  .gloss .iconbtn {
    margin-inline: auto calc(var(--_s-3) * -1);
  }

  .gloss .small {
    text-wrap: pretty;
  }
`;
