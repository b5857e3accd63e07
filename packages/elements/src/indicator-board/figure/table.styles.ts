// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the tables of figures. A board loads them when a table is opened. */
export const tableStyles = css`
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
  .figure-table {
    overflow-x: auto;
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
    tr {
      break-inside: avoid;
    }
    .figure-table > summary {
      display: none;
    }
    .figure-table::details-content {
      content-visibility: visible;
    }
    thead {
      display: table-header-group;
    }
  }
`;
