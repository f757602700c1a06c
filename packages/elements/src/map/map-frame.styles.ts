import { css } from 'lit';

/** A frame with land, water, and a scale bar under it. North is up and east is to the right in every language. */
export const mapFrameStyles = css`
  .map {
    /* Keeps names readable where they cross a coast. */
    --_halo:
      0 0 2px var(--_sheet), 0 0 2px var(--_sheet), 0 0 3px var(--_sheet), 0 0 4px var(--_sheet), 0 0 5px var(--_sheet);

    position: relative;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_sunk);
  }

  .land,
  .leaders {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .land path {
    fill-rule: evenodd;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .land .shallows {
    fill: none;
    stroke: var(--_line);
    stroke-width: 6px;
  }

  .land .ground {
    fill: var(--_sheet);
    stroke: var(--_edge);
    stroke-width: 1px;
  }

  .leaders {
    fill: var(--_ink-2);
    stroke: var(--_ink-2);
  }

  .scale {
    direction: ltr;
    margin-block-start: var(--_s-2);
    color: var(--_ink-2);
  }

  .scale-line {
    display: block;
    inline-size: calc(var(--x) * 100%);
    block-size: calc(var(--_s-3) / 2);
    border: solid var(--_ink-2);
    border-width: 0 var(--_hair) var(--_stroke);
  }

  @media (forced-colors: active) {
    .land .shallows {
      stroke: none;
    }

    .land .ground {
      fill: Canvas;
      stroke: CanvasText;
    }

    .leaders {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
