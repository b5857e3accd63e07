// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the comparison of two or three jobs. */
export const comparisonStyles = css`
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
  .compare .discs {
    grid-template-columns: repeat(10, 0.75em);
    justify-content: start;
    gap: 0.1875em;
    margin-block: 0.375em;
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
    /* A column is too narrow for words: each answer stands on its line, after the letter of its job. */
    .compare tr {
      counter-reset: job;
    }
    .compare :is(thead th, tbody td:not([colspan])) {
      counter-increment: job;
      padding: var(--_s2) 0 0;
      padding-inline-start: 2.25em;
    }
    .compare :is(thead th, tbody td:not([colspan]))::before {
      content: counter(job, upper-alpha);
      content: counter(job, upper-alpha) / '';
      float: inline-start;
      margin-inline-start: -2.25em;
      width: 1.5em;
      border-radius: 50%;
      background: var(--_accent-tint);
      color: var(--_accent-ink);
      font-weight: 600;
      line-height: 1.5;
      text-align: center;
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
