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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
    margin-block-start: 0.25em;
    margin-inline-start: -0.625em;
  }
  .tools > .note {
    margin-inline-start: 0.75em;
  }
  .tools > [aria-expanded='true'],
  .actions > [aria-pressed='true'] {
    background: var(--_accent-tint);
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
  .back {
    margin: 0 0 0.5em -0.625em;
  }
  @container (min-width: 40em) {
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
    .tools {
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
