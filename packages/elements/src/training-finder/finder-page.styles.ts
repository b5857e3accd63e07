// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** What comes with the results: filters, tools, print. */
export const finderPageStyles = css`
  .place-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .place-field > .note:empty {
    display: none;
  }
  .here {
    justify-self: start;
  }
  .filter-button {
    width: 100%;
    min-height: 3.25em;
    margin-block-start: 1em;
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
  .group {
    padding-block: 1em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .group:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .group > legend {
    float: inline-start;
    width: 100%;
    margin: 0;
  }
  .group > legend + * {
    clear: both;
  }
  .group .btn {
    margin-inline-start: -0.625em;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 0.75em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
    margin-inline-start: -0.625em;
  }
  .link {
    margin-block-start: 0.5em;
  }
  .count {
    border-radius: var(--_r1);
  }
  .count-text {
    font-size: 1.25em;
    font-weight: 400;
    font-family: var(--_font);
    letter-spacing: normal;
  }
  b {
    font-weight: 700;
  }
  .count-text > b {
    display: block;
  }
  .cards .go {
    overflow-wrap: anywhere;
  }
  .results > .chips,
  .said,
  .results > [part='source'] {
    margin-block-start: 1.25em;
  }
  .back {
    margin: 0 0 0.5em -0.625em;
  }
  @container (min-width: 40em) {
    .count-text > b {
      display: inline;
    }
  }
  @container (min-width: 52em) {
    .filter-button {
      display: none;
    }
  }
  @media print {
    .finder {
      padding: 0;
    }
    .search,
    .columns > .filters,
    .select,
    .tools,
    .link {
      display: none;
    }
    .columns {
      display: block;
    }
    .cards > li {
      break-inside: avoid;
    }
  }
`;
