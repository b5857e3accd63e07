// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the controls around the results: tools, print. */
export const finderPageStyles = css`
  .place-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .place-field > .note:empty {
    display: none;
  }
  .ages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .age {
    padding: 0.125em 0.75em;
    border: var(--_border) solid var(--_line);
    border-radius: 1em;
    background: var(--_surface);
  }
  .here {
    justify-self: start;
    margin-inline-start: 0.375em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
    margin-block-start: 0.25em;
  }
  .tools {
    margin-inline-start: -0.625em;
  }
  .tools > .note {
    margin-inline-start: 0.75em;
  }
  .tools [aria-expanded='true'] {
    background: var(--_accent-tint);
  }
  /* The styles of a detail, which come later, give each fold a margin. */
  .tools > .more-tools {
    margin: 0;
  }
  .more-tools > summary {
    list-style: none;
    min-inline-size: 2.75em;
    justify-content: center;
  }
  .more-tools > summary::-webkit-details-marker {
    display: none;
  }
  .more-tools > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
  }
  .more-tools[open] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  b {
    font-weight: 700;
  }
  .cards .go {
    overflow-wrap: anywhere;
  }
  /* See deferCards(). */
  .cards .training {
    contain-intrinsic-block-size: auto 6em;
  }
  .coming .training {
    content-visibility: auto;
  }
  .back {
    margin: 0 0 0.5em -0.625em;
  }
  @container (max-width: 39.99em) {
    .count-text > b {
      display: block;
    }
  }
  /* Buttons have edges there. */
  @media (forced-colors: active) {
    .tools {
      margin-inline-start: 0;
    }
  }
  @media print {
    .finder {
      padding: 0;
    }
    .tools {
      display: none;
    }
  }
`;
