// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Up to three trainings side by side, or one under the other. */
export const compareStyles = css`
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
  .compare > table,
  .stack {
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
  .compare .different :is(td, dd, th .note, dt .note) {
    font-weight: 600;
    color: var(--_ink);
  }
  .remove {
    margin-inline-start: -0.625em;
  }
  .stands-out {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .stack dl > div {
    padding-block: 0.5em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .stack dt {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    color: var(--_ink-soft);
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
    .compare,
    .stack {
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
    .compare tr,
    .stack dl > div {
      break-inside: avoid;
    }
  }
`;
