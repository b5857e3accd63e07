// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const figureStyles = css`
  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }
  .figure {
    display: grid;
    gap: var(--_s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .value strong {
    font-size: 2.25em;
    line-height: 1.15;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .value .old {
    font-size: 1em;
    font-weight: 600;
  }
  .lead {
    font-size: 1.125em;
  }
  .absence {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2);
    padding: var(--_s2) var(--_s3);
    border: 1px dashed var(--_edge);
    border-radius: var(--_r1);
  }
  .absence .note {
    display: block;
  }
  .chart {
    margin-block: var(--_s2);
  }
  summary {
    cursor: pointer;
    color: var(--_accent-ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-height: 2.75em;
    align-content: center;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    color: var(--_ink-soft);
    font-size: 0.875em;
    padding-block-end: var(--_s2);
  }
  thead th {
    font-weight: 500;
    font-size: 0.875em;
    color: var(--_ink-soft);
    vertical-align: bottom;
  }
  th,
  td {
    padding: 0.4em 0.6em;
    border-block-end: var(--_border) solid var(--_line);
    text-align: end;
  }
  td {
    white-space: nowrap;
  }
  .absent {
    white-space: normal;
  }
  td small {
    display: block;
  }
  @container (max-width: 24em) {
    table {
      font-size: 0.875em;
    }
    th,
    td {
      padding-inline: 0.25em;
    }
    th:not(thead :last-child),
    .absent {
      overflow-wrap: anywhere;
    }
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
    font-weight: 400;
  }
  td.subject,
  thead th.subject {
    color: var(--_accent-ink);
    font-weight: 650;
  }
  .absent,
  td small {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  tbody tr:hover {
    background: var(--_accent-tint);
  }
  @media print {
    .figure,
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
