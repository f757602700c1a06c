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
    inline-size: 1.625rem;
    block-size: 1.625rem;
    margin: -0.8125rem;
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
    inline-size: 1rem;
    block-size: 1rem;
    stroke-width: 2.4;
  }

  .place-name {
    position: absolute;
    inline-size: max-content;
    max-inline-size: 9rem;
    margin: 0.125rem;
    padding-inline: var(--_s-1);
    color: var(--_ink);
    font: 500 var(--_fs-small) / 1.625rem var(--_font-ui);
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

  .place.right .key {
    border-color: var(--_right);
    background: var(--_right);
    color: var(--_on-right);
  }

  .place.wrong .key {
    border-color: var(--_wrong);
    background: var(--_wrong);
    color: var(--_on-wrong);
  }

  .place:is(:has(:checked), .right, .wrong) .place-name {
    font-weight: 600;
  }

  .pin {
    position: absolute;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin: -0.375rem;
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
