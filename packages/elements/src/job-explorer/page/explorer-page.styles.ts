// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const explorerPageStyles = css`
  .called {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  b {
    font-weight: 650;
  }
  .search .btn {
    margin-block-start: 0.5em;
  }
  .jobs > li {
    margin-block-start: 0.75em;
  }
  .job {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1em;
    align-items: start;
    padding: 1em 1.25em;
    overflow: clip;
  }
  .results-head > .quiet {
    margin-inline: -0.625em auto;
  }
  .level {
    font-size: 0.875em;
  }
  .level .cord {
    width: 3em;
  }
  .level .tension {
    padding-inline: 0.5em;
    gap: 0.375em;
  }
  .job > .p {
    display: none;
    width: 2.75em;
    height: 2.75em;
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .job > .p .f {
    fill: var(--_accent-tint);
  }
  .what {
    display: grid;
    gap: 0.125em;
  }
  .name {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .go {
    display: inline-block;
    min-height: 2.25em;
    padding: 0.475em 0;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: var(--_accent-ink);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .go:hover {
    text-decoration-thickness: 0.125em;
  }
  .go[aria-expanded]::after {
    content: '';
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.625em 0.125em;
    vertical-align: 0.2em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
    transition: transform 120ms ease-out;
  }
  .go[aria-expanded='true']::after {
    vertical-align: -0.05em;
    transform: rotate(225deg);
  }
  @container (min-width: 40em) {
    .job {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .job > .p {
      display: block;
    }
    .results-head > .quiet {
      margin-inline: auto 0;
    }
    .level {
      font-size: 1em;
    }
    .level .cord {
      width: 4.25em;
    }
  }
  @container (min-width: 52em) and (max-width: 66em) {
    /* Beside the filters, a name needs the whole width. */
    .job {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .level {
      grid-column: 2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .go::after {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .job > .p {
      stroke: CanvasText;
    }
    .job > .p .f {
      fill: none;
    }
  }
  @media print {
    .explorer {
      padding: 0;
    }
  }
`;
