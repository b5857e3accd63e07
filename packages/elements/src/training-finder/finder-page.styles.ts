// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** What comes with the results: filters, chips, tips, print. */
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
  .results > .chips {
    display: none;
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
  .tip {
    margin-block-start: 1em;
  }
  .more-results {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1em;
    margin-block-start: 1.25em;
  }
  .tip {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.875em;
    align-items: center;
    padding: 1em 1.25em;
    border-radius: var(--_r3);
    background: var(--_accent-tint);
  }
  .tip .i {
    color: var(--_accent-ink);
  }
  .tip p {
    flex: 1 1 12em;
  }
  .results > [part='source'] {
    margin-block-start: 1.25em;
  }
  .none {
    display: grid;
    gap: 0.75em;
  }
  .none .btn {
    margin-inline-start: -0.625em;
  }
  .ways-out,
  .themes {
    display: grid;
    gap: 0.5em;
  }
  .ways-out > li,
  .themes > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
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
    .results > .chips {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .tip {
      border: 0.0625em solid;
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
    .link,
    .chip,
    .tip {
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
