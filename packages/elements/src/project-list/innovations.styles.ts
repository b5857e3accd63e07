// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const innovationsStyles = css`
  .stage {
    font-weight: 600;
  }
  /* Its words stand under those of the project. */
  .project > p > .quiet {
    margin-inline-start: -0.625em;
  }
  .project-page {
    display: grid;
    gap: 0.75em;
    padding-block: 0.75em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .effects,
  .criteria {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
  }
  .effects > div {
    padding: 0.75em 1em;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
  }
  .effects dt,
  .criteria dt {
    font-weight: 600;
  }
  .compared {
    margin-block-end: 1.25em;
  }
  .compared table {
    table-layout: fixed;
    border-collapse: collapse;
    width: 100%;
  }
  .compared :is(th, td) {
    padding: 0.375em 0.75em 0.375em 0;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }
  .compared tbody th {
    padding-block-start: 0.75em;
    border-block-start: var(--_border) solid var(--_line);
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .present {
    margin-block-start: 1.25em;
  }
  .deposit {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  .deposit label {
    display: grid;
    gap: 0.25em;
    max-width: 40em;
    font-weight: 600;
  }
  .deposit :is(input, textarea, select) {
    min-height: 2.75em;
    padding: 0.5em 0.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r1);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
  }
  @media print {
    .present,
    .deposit {
      display: none;
    }
  }
`;
