// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of a column of five steps for each year, a dashed line at a change of method, and a table. */
export const trendStyles = css`
  .trend {
    display: grid;
    gap: var(--_s4);
  }
  .trend .title {
    font-size: 1.5em;
  }
  .hires-years {
    display: grid;
    gap: var(--_s4);
  }
  .hires-years > div {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
  }
  .hires-years dt {
    font-weight: 600;
  }
  .hires-years dd {
    display: grid;
    gap: var(--_s1);
    margin: 0;
  }
  .chart {
    max-width: 100%;
    overflow: visible;
  }
  .step {
    fill: var(--_track);
    stroke: var(--ow-level-ink, transparent);
    stroke-width: 0.09375em;
  }
  .step.on {
    fill: var(--_c);
  }
  .label {
    fill: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .label > tspan {
    font-size: 0.875em;
  }
  .break {
    stroke: var(--_edge);
    stroke-width: 0.125em;
    stroke-dasharray: 0.375em 0.25em;
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
    .label.minor {
      visibility: hidden;
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
    .step {
      stroke: currentColor;
      stroke-width: 0.0625em;
    }
  }
  @media (forced-colors: active) {
    .step {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.0625em;
    }
    .step.on,
    .label {
      fill: CanvasText;
    }
  }
  @media print {
    .chart {
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
