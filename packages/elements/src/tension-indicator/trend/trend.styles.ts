// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** A column of five steps for each year, a dashed line where the method changes, and a table. */
export const trendStyles = css`
  .trend {
    display: grid;
    gap: var(--_s4);
  }
  .trend .title {
    font-size: 1.5em;
  }
  .trend .chart {
    display: flex;
    align-items: end;
    gap: 0.375em;
    max-width: 40em;
  }
  .trend .year {
    flex: 1 1 0;
    min-width: 0;
    max-width: 4em;
    display: grid;
    gap: 0.1875em;
    text-align: center;
  }
  .trend .year i {
    height: 0.75em;
    border-radius: 0.1875em;
    background: var(--_track);
    box-shadow: inset 0 0 0 0.125em var(--ow-level-ink, transparent);
  }
  .trend .year .on {
    background: var(--_c);
  }
  .trend .year > span {
    padding-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .trend .other {
    border-inline-start: 0.125em dashed var(--_edge);
    padding-inline-start: 0.375em;
  }
  .trend summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent-ink);
    font-weight: 600;
    cursor: pointer;
  }
  .trend table {
    border-collapse: collapse;
    width: 100%;
    max-width: 36em;
  }
  .trend :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: var(--_border) solid var(--_line);
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }
  .trend thead th {
    font-weight: 600;
  }
  .trend td:nth-child(2) {
    font-weight: 600;
  }
  @container (max-width: 30em) {
    .trend .chart {
      gap: 0.1875em;
    }
    .trend .year:nth-child(even):not(.other) > span {
      visibility: hidden;
    }
    .trend .year > span {
      margin-inline: -0.75em;
    }
  }
  @container (min-width: 40em) {
    .trend {
      padding: var(--_s6);
    }
    .trend .title {
      font-size: 1.75em;
    }
  }
  @media (prefers-contrast: more) {
    .trend .year i {
      border: 0.09375em solid;
    }
  }
  @media (forced-colors: active) {
    .trend .year i {
      border: 0.0625em solid CanvasText;
    }
    .trend .year .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .trend .chart {
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .trend summary {
      display: none;
    }
    .trend details::details-content {
      display: block;
      content-visibility: visible;
      height: auto;
    }
  }
`;
