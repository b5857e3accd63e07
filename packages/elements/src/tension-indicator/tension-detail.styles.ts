// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the plans of employers, the factors and the footer; from 40em, the factors are beside the level. */
export const detailStyles = css`
  .foot {
    display: grid;
    gap: var(--_s2);
    align-content: start;
  }
  .lead > .plans,
  .lead > .wider {
    padding-block-start: var(--_s4);
    margin-block-start: var(--_s3);
    border-block-start: var(--_border) solid var(--_line);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
    padding-block: 0.125em;
  }
  .plans dd {
    margin-inline-start: auto;
  }
  dd {
    font-weight: 600;
  }
  li b {
    font-weight: 600;
  }
  li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_s1) var(--_s4);
    padding-block: 0.8125em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .why ul {
    margin-block-start: var(--_s2);
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.1875em;
    grid-row: 2;
    grid-column: 1 / -1;
    print-color-adjust: exact;
    border-radius: 0.375em;
    overflow: hidden;
  }
  .steps i {
    height: 0.75em;
    border-radius: 0.125em;
    background: var(--_track);
    box-shadow: inset 0 0 0 0.125em var(--ow-level-ink, transparent);
  }
  /* Neutral: many offers are good news, hard work is not. */
  .steps .on {
    background: var(--_ink-soft);
  }
  li > .note {
    grid-column: 1 / -1;
  }
  .foot {
    border-block-start: var(--_border) solid var(--_line);
    padding-block-start: var(--_s4);
  }
  summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent-ink);
    font-weight: 600;
    cursor: pointer;
  }
  @container (max-width: 14em) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
    .steps {
      grid-row: auto;
    }
  }
  @container (min-width: 40em) {
    .detail > .lead:nth-last-child(2) {
      grid-column: 1 / -1;
    }
    .why li:first-child {
      border: 0;
    }
    .foot {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 56em) {
    li {
      grid-template-columns: 1fr 11em 6.5em;
      align-items: center;
    }
    .steps {
      grid-row: 1;
      grid-column: 2;
    }
  }
  @media (prefers-contrast: more) {
    .steps i {
      border: 0.09375em solid;
    }
    .steps {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .steps {
      overflow: visible;
    }
    .steps i {
      border: 0.0625em solid CanvasText;
    }
    .steps .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
