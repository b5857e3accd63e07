// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the ranking: a table from 60em; below, a block for each job with its high factors. */
export const rankingStyles = css`
  .ranking {
    display: grid;
    gap: var(--_s4);
    justify-items: start;
  }
  .ranking :is(table, tbody, thead) {
    width: 100%;
  }
  .ranking :is(th, td) {
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .ranking .bar {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.125em;
    width: 4.5em;
    print-color-adjust: exact;
    border-radius: 0.25em;
    overflow: hidden;
  }
  .ranking .bar i {
    height: 0.5em;
    background: var(--_track);
    box-shadow: inset 0 0 0 0.0625em var(--ow-level-ink, transparent);
  }
  .ranking .bar .on {
    background: var(--_c);
  }
  .ranking th[data-row] {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0 var(--_s2);
    font-weight: 600;
  }
  .ranking .rank {
    font-variant-numeric: tabular-nums;
  }
  .ranking th .note {
    display: block;
    font-weight: 400;
  }
  .ranking .by-hires {
    width: 100%;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .ranking .by-hires > li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: var(--_s2);
    padding-block: var(--_s4);
    border-block-start: var(--_border) solid var(--_line);
  }
  .ranking .by-hires > li > :not(.rank, .about) {
    grid-column: 2;
  }
  .ranking .name {
    font-weight: 600;
  }
  .ranking .hires {
    display: grid;
    gap: var(--_s1);
  }
  .ranking .levels {
    width: 100%;
  }
  .ranking summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent-ink);
    font-weight: 600;
    cursor: pointer;
  }
  @container (min-width: 44em) {
    .ranking .by-hires > li {
      grid-template-columns: 1.5em minmax(0, 1fr) 24em;
      column-gap: var(--_s4);
    }
    .ranking .by-hires > li > .hires {
      grid-area: 1 / 3 / 3;
    }
  }
  @container (max-width: 60em) {
    .ranking table,
    .ranking tbody {
      display: block;
    }
    .ranking thead,
    .ranking .weak {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .ranking tbody tr {
      position: relative;
      display: grid;
      gap: var(--_s2);
      padding-block: var(--_s4);
      border-block-start: var(--_border) solid var(--_line);
    }
    .ranking td {
      margin-inline-start: 2em;
    }
    .ranking .factor {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_s4);
      font-size: 0.875em;
      margin-inline-start: 2.2857em;
    }
    .ranking .factor .bar {
      display: none;
    }
  }
  @container (min-width: 34em) and (max-width: 60em) {
    .ranking tbody tr {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--_s5);
    }
    .ranking :is(th[data-row], .factor) {
      grid-column: 1;
    }
    .ranking .global {
      grid-area: 1 / 2;
    }
  }
  @container (max-width: 22em) {
    .ranking :is(td, .factor) {
      margin-inline-start: 0;
    }
  }
  @container (min-width: 60em) {
    .ranking {
      padding: var(--_s6);
    }
    .ranking table {
      border-collapse: collapse;
    }
    .ranking thead th {
      font-size: 0.875em;
      line-height: 1.3;
      font-weight: 600;
      padding: 0 0.75em 0.75em 0;
      vertical-align: bottom;
      width: 9%;
    }
    .ranking thead th:first-child {
      width: auto;
    }
    .ranking tbody tr {
      border-block-start: var(--_border) solid var(--_line);
    }
    .ranking tbody :is(th, td) {
      padding: 0.75em 0.75em 0.75em 0;
    }
    .ranking .global {
      white-space: nowrap;
    }
    .ranking .label {
      display: none;
    }
    .ranking .factor {
      font-size: 0.875em;
    }
    .ranking .factor .bar {
      margin-block: 0.375em 0.25em;
    }
  }
  @media (prefers-contrast: more) {
    .ranking .bar {
      overflow: visible;
    }
    .ranking .bar i {
      border: 0.0625em solid;
    }
  }
  @media (forced-colors: active) {
    .ranking .bar {
      overflow: visible;
    }
    .ranking .bar i {
      border: 0.0625em solid CanvasText;
    }
    .ranking .bar .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
