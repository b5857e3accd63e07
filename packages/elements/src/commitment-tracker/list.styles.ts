// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the commitments grouped by a facet. */
export const listStyles = css`
  .legend {
    font-size: 0.875em;
    margin-block: 0.75em;
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    overflow: clip;
    overflow-clip-margin: 0.5em;
  }
  .facets label {
    position: relative;
    flex: 1 1 auto;
    display: grid;
    place-items: center;
    min-height: 2.75em;
    padding-inline: 0.875em;
    font-weight: 500;
    cursor: pointer;
  }
  @container (max-width: 28em) {
    .facets label {
      flex-basis: 40%;
    }
  }
  .facets input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .facets label:has(:checked) {
    background: var(--_accent-ink);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .facets label:has(:focus-visible) {
    outline: 0.1875em solid var(--_ink);
    outline-offset: -0.25em;
  }
  .group {
    border-block-start: var(--_border) solid var(--_line);
  }
  .group > summary {
    padding-block: 0.875em;
  }
  .group > summary b {
    font-weight: 650;
  }
  .group > summary .note {
    display: block;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em 1em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: var(--_border) dashed var(--_line);
    font-size: 0.9375em;
    line-height: 1.35;
  }
  @container (min-width: 40em) {
    .rows > li {
      grid-template-columns: 3.5em repeat(4, minmax(0, 1fr));
    }
    .rows .code {
      grid-row: 1 / 3;
      align-self: start;
    }
    .rows .open {
      grid-column: 2 / -1;
    }
  }
  @container (min-width: 56em) {
    .rows > li {
      grid-template-columns: 3.5em minmax(0, 1fr) 8.75em 11em 10.5em 7.5em;
    }
    .rows .code {
      grid-row: auto;
      align-self: center;
    }
    .rows .open {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .facets label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .facets {
      display: none;
    }
    .rows > li {
      break-inside: avoid;
    }
  }
`;
