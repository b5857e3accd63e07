// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the controls of a query: radius, filters to widen or remove. */
export const activeQueryStyles = css`
  .seg {
    display: flex;
    flex-wrap: wrap;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
    overflow: clip;
  }
  .seg > label {
    position: relative;
    flex: 1 0 auto;
    display: grid;
    place-items: center;
    min-width: min-content;
    min-height: 2.75em;
    padding: 0.25em 0.5em;
    font-weight: 500;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .seg input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .seg > :has(:checked) {
    background: var(--_accent-ink);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .seg > :has(:focus-visible) {
    outline: 0.1875em solid var(--_ink);
    outline-offset: -0.1875em;
    box-shadow: inset 0 0 0 0.3125em var(--_surface);
  }
  .results > .chips {
    display: none;
  }
  .results > .chips,
  .said,
  .tip {
    margin-block-start: 1em;
  }
  .said > .btn.quiet {
    padding-inline: 0;
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
  /* One row on a phone. */
  @container (max-width: 29.99em) {
    .seg > label {
      padding-inline: 0.125em;
    }
  }
  @container (min-width: 52em) {
    .results > .chips {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .seg > :has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .tip {
      border: 0.0625em solid;
    }
  }
  @media print {
    .tip {
      display: none;
    }
  }
`;
