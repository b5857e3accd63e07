// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { comparedAnswersStyles } from '../jobs/compared-answers.styles.js';

/** Styles of the comparison of two or three jobs. */
export const comparisonStyles = css`
  ${comparedAnswersStyles}
  .compare .title {
    font-size: 1.5em;
  }
  .compare table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .compare th,
  .compare td {
    padding: var(--_s3);
    border-block-start: var(--_border) solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.4;
    hyphens: auto;
  }
  .compare thead :is(th, td) {
    border: 0;
    font-weight: 600;
  }
  .compare tbody th {
    padding-inline-start: 0;
    color: var(--_ink-soft);
  }
  .compare .note {
    display: block;
    font-weight: 400;
  }
  .compare tbody b {
    font-size: 1.25em;
    font-weight: 650;
  }
  .compare ul {
    display: grid;
    gap: 0.5em;
  }
  .bar {
    display: block;
    width: min(100%, 11em);
    height: 0.375em;
    margin-block-start: 0.25em;
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 6;
    print-color-adjust: exact;
  }
  .bar .rest {
    stroke: var(--_line);
  }
  .compare .link {
    padding: 0;
  }
  @container (max-width: 40em) {
    .compare :is(table, thead, tbody, tr, th, td) {
      display: block;
    }
    .compare thead td {
      display: none;
    }
    .compare tbody th {
      padding-block-end: 0;
      font-weight: 600;
      color: var(--_ink);
    }
    .compare tbody td {
      border: 0;
    }
    .compare tr {
      padding-block-end: var(--_s3);
    }
    .compare :is(thead th, tbody td:not([colspan])) {
      padding: var(--_s2) 0 0;
      padding-inline-start: 2.125em;
    }
    .compare tbody td[colspan] {
      padding: var(--_s2) 0 0;
    }
  }
  @media print {
    /* A grid forgets the height of the head that is repeated on each page. */
    .sheet.compare {
      display: block;
    }
    .compare table {
      margin-block: 1em;
    }
    .compare tr {
      break-inside: avoid;
    }
    /* The head is repeated on each page, but Chromium leaves its buttons blank there. */
    .compare thead .link {
      display: contents;
      color: inherit;
    }
  }
`;
