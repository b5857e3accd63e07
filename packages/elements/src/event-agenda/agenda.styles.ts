// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const agendaStyles = css`
  .week-title {
    margin-block-start: 1.25em;
  }
  .happening {
    grid-template-columns: 5em 1fr;
    gap: 1em;
    align-items: start;
  }
  .easy-events .happening {
    grid-template-columns: 1fr;
    font-size: 1.125em;
  }
  .happening-what {
    display: grid;
    gap: 0.25em;
    min-width: 0;
  }
  .when {
    display: grid;
    justify-items: center;
    line-height: 1.3;
    text-align: center;
    color: var(--_ink-soft);
  }
  .when strong {
    font-family: var(--_font-title);
    font-size: 1.625em;
    line-height: 1.1;
    color: var(--_ink);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.625em;
  }
  .badge {
    padding: 0.125em 0.625em;
    border-radius: var(--_r1);
    background: var(--_sunken);
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.cancelled,
  .badge.moved {
    color: var(--_alert);
  }
  .off .name {
    text-decoration: line-through;
  }
  .rows {
    padding-block: 0.25em;
    margin-block-start: 0.75em;
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: 0.75em;
  }
  .rows li + li {
    border-block-start: var(--_border) solid var(--_line);
  }
  .askees {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .month {
    margin-block-start: 0.75em;
    padding: 0.75em;
  }
  .month table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    text-align: center;
  }
  .month caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
    text-transform: capitalize;
  }
  .month th {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .month td {
    height: 3em;
    padding: 0.125em;
  }
  .today {
    font-weight: 700;
    text-decoration: underline;
  }
  .day-button {
    width: 100%;
    max-width: 3.5em;
    min-height: 2.75em;
    padding: 0;
    border: var(--_border) solid var(--_accent-ink);
    border-radius: var(--_r2);
    background: var(--_accent-tint);
    color: var(--_accent-ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .day-button[aria-pressed='true'] {
    background: var(--_accent-ink);
    color: var(--_on-accent);
  }
  .pips {
    display: flex;
    justify-content: center;
    gap: 0.1875em;
  }
  .pips i {
    width: 0.3125em;
    height: 0.3125em;
    border-radius: 50%;
    background: currentColor;
  }
  .turn {
    display: flex;
    justify-content: end;
    gap: 0.5em;
  }
  .turn .back .i {
    rotate: 180deg;
  }
  @container (max-width: 34em) {
    .happening {
      grid-template-columns: 4.25em 1fr;
      gap: 0.75em;
    }
    .when {
      font-size: 0.875em;
    }
  }
  @media print {
    .month,
    .turn {
      display: none;
    }
  }
`;
