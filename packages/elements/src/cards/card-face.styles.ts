import { css } from 'lit';

/** The card itself: its question, its answer, how it turns, and the end of the deck. */
export const cardFaceStyles = css`
  .cards {
    --_fs-display: 2.25rem;
    --_lh-display: 3.5rem;
    display: grid;
    gap: var(--_s-3);
    max-inline-size: 42rem;
  }

  .cards > * {
    min-inline-size: 0;
  }

  .flash {
    display: grid;
    align-content: start;
    gap: var(--_s-4);
    min-block-size: 14rem;
    padding: var(--_s-5);
    border: var(--_hair) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_sheet);
    box-shadow: var(--_shadow);
    touch-action: pan-y pinch-zoom;
    position: relative;
  }

  .towards {
    position: absolute;
    inset-block-start: var(--_s-3);
    inset-inline-end: var(--_s-3);
    padding-inline: var(--_s-3);
    border: var(--_stroke) solid var(--_ink);
    border-radius: var(--_r);
    background: var(--_sheet);
    font-weight: 600;
    line-height: var(--_lh);
  }

  .towards.again {
    inset-inline: var(--_s-3) auto;
  }

  .letters {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    font-weight: 400;
    line-height: var(--_lh);
  }

  .letters del {
    color: var(--_wrong);
    text-decoration-thickness: 2px;
  }

  .letters ins {
    color: var(--_right);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }

  .flash > * {
    min-inline-size: 0;
  }

  .flash:not(.turned) {
    cursor: pointer;
  }

  .kicker {
    color: var(--_accent);
    font-size: var(--_fs-note);
    font-weight: 600;
    line-height: var(--_lh);
  }

  .kicker + div {
    display: grid;
    gap: var(--_s-3);
    margin-block-start: calc(var(--_s-3) * -1);
  }

  .ask {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-title);
    font-weight: 700;
    line-height: var(--_lh-title);
    text-wrap: pretty;
  }

  .turned .ask {
    color: var(--_ink-2);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    font-weight: 400;
    line-height: var(--_lh);
  }

  .turned .matter,
  .turned .shown {
    color: var(--_ink-2);
  }

  .shown {
    max-inline-size: var(--_measure);
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-passage);
    font-weight: 400;
    line-height: var(--_lh);
  }

  .shown li {
    padding-block: var(--_s-1);
    border-block-start: var(--_hair) solid var(--_line);
  }

  .answer {
    padding-block-start: var(--_s-4);
    border-block-start: var(--_stroke) solid var(--_ink);
    font-family: var(--sanad-passage-font, inherit);
    font-size: calc(var(--_fs-title) * 1.25);
    font-weight: 700;
    line-height: var(--_lh-title);
    text-wrap: pretty;
  }

  .answer.long {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-title);
    font-weight: 700;
    line-height: var(--_lh-title);
  }

  .dot {
    position: absolute;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin: -0.375rem;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_sheet);
  }

  .dot.asked {
    background: var(--_ink);
  }

  .dot.asked .place-name {
    font-weight: 600;
  }

  .ending {
    font-family: var(--sanad-passage-font, inherit);
    font-size: var(--_fs-title);
    font-weight: 700;
    line-height: var(--_lh-title);
  }

  .done {
    display: grid;
    gap: var(--_s-3);
  }

  @container (min-width: 40rem) {
    .flash {
      padding: var(--_s-8);
    }

    .answer:not(.long) {
      --_fs-display: 3.25rem;
      --_lh-display: 5rem;
    }

    .answer:not(.long):lang(en) {
      --_fs-display: 2.875rem;
      --_lh-display: 3.5rem;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .turned {
      animation: turn var(--_turn) cubic-bezier(0.2, 0, 0, 1);
    }

    @keyframes turn {
      from {
        opacity: 0;
        rotate: y 24deg;
      }
    }
  }
`;
