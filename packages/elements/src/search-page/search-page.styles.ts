// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the filters, beside the results or behind a button when the element is narrow, and of the head and end of the results. */
export const searchPageStyles = css`
  .filter-button {
    width: 100%;
    min-height: 3.25em;
    margin-block-start: 1em;
    justify-content: start;
    text-align: start;
  }
  .skip:not(:focus) {
    position: absolute;
    inset-inline-start: 0;
    max-width: 100%;
    clip-path: inset(50%);
    pointer-events: none;
  }
  .skip {
    margin-block-start: 1em;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 0.75em;
  }
  .count {
    border-radius: var(--_r1);
  }
  .count-text {
    font: 400 1.25em / 1.25 var(--_font);
    letter-spacing: normal;
  }
  .more-results {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1em;
    margin-block-start: 1.25em;
  }
  .results > [part='source'] {
    margin-block-start: 1.25em;
  }
  @container (min-width: 52em) {
    .filter-button {
      display: none;
    }
  }
  @media print {
    .search,
    .filter-button,
    .columns > .filters,
    .select {
      display: none;
    }
    .columns {
      display: block;
    }
    .results > ul > li {
      break-inside: avoid;
    }
  }
`;
