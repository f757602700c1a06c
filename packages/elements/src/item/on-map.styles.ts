import { css } from 'lit';

/** Named places to choose from, on a map. */
export const onMapStyles = css`
  .map.open {
    cursor: crosshair;
  }

  .scale + .opt,
  .scale + .opts {
    margin-block-start: var(--_s-4);
  }

  .place {
    position: absolute;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: calc(var(--_u) * 1.625);
    block-size: calc(var(--_u) * 1.625);
    margin: calc(var(--_u) * -0.8125);
    pointer-events: none;
  }

  .place input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
  }

  .place .key {
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: var(--_stroke) solid var(--_ink);
    border-radius: 50%;
    background: var(--_sheet);
    color: var(--_ink);
    font-weight: 600;
  }

  .place .i {
    inline-size: var(--_s-4);
    block-size: var(--_s-4);
    stroke-width: 2.4;
  }

  .place-name {
    position: absolute;
    inline-size: max-content;
    max-inline-size: calc(var(--_u) * 9);
    margin: calc(var(--_u) / 8);
    padding-inline: var(--_s-1);
    color: var(--_ink);
    font-size: var(--_fs-small);
    font-weight: 500;
    line-height: calc(var(--_u) * 1.625);
    text-align: center;
    text-shadow: var(--_halo);
  }

  .below .place-name {
    inset-block-start: 100%;
    inset-inline-start: 50%;
    translate: calc(-50% + var(--shift)) 0;
  }

  .above .place-name {
    inset-block-end: 100%;
    inset-inline-start: 50%;
    translate: calc(-50% + var(--shift)) 0;
  }

  .east .place-name {
    inset-inline-start: 100%;
  }

  .west .place-name {
    inset-inline-end: 100%;
  }

  .place:has(:checked) .key {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .place:has(:focus-visible) .key {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }

  .place:is(.right, .wrong) .key {
    border-color: var(--_tone);
    background: var(--_tone);
    color: var(--_sheet);
  }

  .place:is(:has(:checked), .right, .wrong) .place-name {
    font-weight: 600;
  }

  .pin {
    position: absolute;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: var(--_s-3);
    block-size: var(--_s-3);
    margin: calc(var(--_s-3) / -2);
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  @media (forced-colors: active) {
    .place:has(:checked) .key {
      border-width: 4px;
      border-color: Highlight;
    }
  }
`;
