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
    margin-inline-start: 0.375em;
  }
  .group .btn {
    margin-inline-start: -0.625em;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    align-items: center;
    gap: 0 0.5em;
  }
  .tools > .btn {
    justify-content: start;
    padding-inline: 0.25em;
  }
  .tools > .note,
  .tools > [data-tool='undo'] {
    grid-column: 1 / -1;
  }
  .tools > [aria-expanded='true'],
  .actions > [aria-pressed='true'] {
    background: var(--_accent-tint);
  }
  .more-results {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1em;
    margin-block-start: 1.25em;
  }
  .link {
    margin-block-start: 0.5em;
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
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.25em;
      margin-inline-start: -0.625em;
    }
    .tools > .btn {
      padding-inline: 0.625em;
    }
    .count-text > b {
      display: inline;
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
