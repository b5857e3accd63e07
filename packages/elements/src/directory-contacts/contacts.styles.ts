// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const contactsStyles = css`
  .scroll {
    position: relative;
    margin-block: 0.75em;
    padding: 0;
    overflow-x: auto;
  }
  .contacts {
    width: 100%;
    border-collapse: collapse;
  }
  .contacts :is(th, td) {
    min-width: 9em;
    padding: 0.75em 1em;
    border-block-start: var(--_border) solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .contacts thead th {
    border-block-start: 0;
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .contacts th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
    font-weight: 600;
  }
  .contacts :is(td, .whole) > :is(a, span):not(.visually-hidden) {
    display: block;
  }
  .contacts :is(.named, .nobody) {
    background: var(--_sunken);
  }
  @container (max-width: 34em) {
    .contacts {
      font-size: 0.9375em;
    }
    .contacts :is(th, td) {
      min-width: 7.5em;
      padding: 0.625em;
    }
    .contacts th[scope='row'] {
      max-width: 9.5em;
      font-size: 0.9375em;
      hyphens: auto;
    }
    /* What is said for every audience stays in sight beside the name. */
    .whole {
      position: sticky;
      inset-inline-start: 9.5em;
      max-width: calc(100cqi - 11.125em);
      hyphens: auto;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .contacts :is(th, td) {
      min-width: 0;
      padding: 0.25em;
      font-size: 0.75em;
    }
  }
`;
