import { css } from 'lit';

/** What is opened in place: a link with an arrow; on paper it is open. */
export const disclosureStyles = css`
  summary:has(> .label) {
    display: flex;
    align-items: center;
    gap: var(--_s-2);
    min-block-size: var(--_touch);
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
    font-size: var(--_fs-small);
    font-weight: 500;
    list-style: none;
  }

  summary > .label {
    flex: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.38em;
  }

  summary:hover > .label {
    text-decoration-thickness: 2px;
  }

  summary:has(> .label)::-webkit-details-marker {
    display: none;
  }

  details[open] > summary .label + .i {
    rotate: 180deg;
  }

  @media print {
    summary:has(> .label) {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
