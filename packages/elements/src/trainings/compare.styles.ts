// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { comparedAnswersStyles } from '../jobs/compared-answers.styles.js';
import { titleStyles } from './title.styles.js';

/** Styles of the comparison of up to three trainings. */
export const compareStyles = css`
  ${titleStyles} ${comparedAnswersStyles}
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    justify-items: start;
  }
  .compare > * {
    min-width: 0;
    max-width: 100%;
  }
  .compare > table {
    width: 100%;
  }
  .compare-head {
    border-radius: var(--_r1);
  }
  .compare-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
  }
  .compare table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    background: var(--_surface);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
  }
  .compare :is(th, td) {
    padding: 0.75em 1em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.45;
  }
  .compare tbody :is(th, td) {
    border-block-start: var(--_border) solid var(--_line);
  }
  .compare :is(th, td) + :is(th, td) {
    border-inline-start: var(--_border) solid var(--_line);
  }
  .compare .go {
    max-width: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .compare thead .go {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .compare tbody th {
    color: var(--_ink-soft);
  }
  .compare :is(td, dd) strong {
    font-weight: 600;
  }
  .compare .figure {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .compare :is(td, dd) .note {
    display: block;
  }
  .shared {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
  }
  .shared dt {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .shared dd {
    margin: 0;
  }
  .remove {
    margin-inline-start: -0.625em;
  }
  .stands-out {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .giver {
    display: block;
  }
  .compare tbody th .note {
    display: block;
  }
  /* On a phone, the question stands above its answers, which keep their columns. */
  @container (max-width: 40em) {
    .compare :is(table, thead, tbody) {
      display: block;
    }
    .compare table {
      font-size: 0.875em;
      border-inline: 0;
      border-radius: 0;
    }
    .compare tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* Three columns are too narrow for words: each answer stands on its line, after its letter. */
    .compare .lettered {
      font-size: 1em;
    }
    .compare .lettered tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .compare .lettered :is(thead th, td) {
      padding-inline-start: 2.75em;
    }
    .compare .lettered :is(th, td) + :is(th, td) {
      border-inline-start: 0;
    }
    .compare :is(th, td) {
      padding: 0.5em 0.625em;
      hyphens: auto;
    }
    .compare thead td {
      display: none;
    }
    /* Two columns are narrow: a button that leaves its own covers the next. */
    .compare .remove {
      max-width: 100%;
      margin-inline-start: 0;
      padding-inline: 0.25em;
    }
    .compare tbody th {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .compare tbody td {
      border-block-start: 0;
    }
    .compare tbody th + td,
    .compare thead td + th {
      border-inline-start: 0;
    }
  }
  /* There it has an edge: it stands in line with the rest. */
  @media (forced-colors: active) {
    .remove {
      margin-inline-start: 0;
    }
  }
  @media print {
    .compare-tools,
    .remove {
      display: none;
    }
    .compare {
      display: block;
    }
    .compare {
      font-size: 0.8125em;
    }
    .compare > p {
      margin-block: 0.5em;
    }
    .compare :is(th, td) {
      padding: 0.375em 0.75em;
    }
    .compare .go {
      color: inherit;
    }
    /* The head comes again on each page, but Chromium leaves its buttons blank there. */
    .compare thead .go {
      display: contents;
    }
    .compare tr {
      break-inside: avoid;
    }
  }
`;
