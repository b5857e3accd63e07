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
  .tastes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .tastes > p {
    flex-basis: 100%;
    font-family: var(--_font-voice);
    font-size: 1.125em;
  }
  .tastes > [aria-pressed='true'] {
    border-color: var(--_accent-ink);
    background: var(--_accent-tint);
  }
  .tastes > [aria-pressed='true']::before {
    content: '';
    width: 0.375em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg) translate(-0.125em, -0.125em);
  }
  .ask > .filter-button {
    display: inline-flex;
    min-height: 3.25em;
    margin: 0;
  }
  .jobs {
    --columns: 3.25em minmax(0, 1fr) 9.5em 6.5em 8.5em 2.75em;
    padding: 0;
    overflow: clip;
  }
  .above {
    --columns: 3.25em minmax(0, 1fr) 9.5em 6.5em 8.5em 2.75em;
    min-height: 2.75em;
  }
  .job {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 2.75em;
    gap: 0.5em 1em;
    align-items: start;
    padding: 1em 1.25em;
  }
  .job + .job {
    border-block-start: var(--_border) solid var(--_line);
  }
  .job > *,
  .what > * {
    grid-column: 1 / -1;
  }
  /* In a narrow column, the name stands beside the drawing and the rest has the whole width. */
  .what,
  .keep-cell,
  .figures {
    display: contents;
  }
  .what > .name {
    grid-column: 2;
    align-self: center;
  }
  .figures > * {
    grid-column: 1 / -1;
  }
  .figures > :empty,
  .level:empty {
    display: none;
  }
  .heart {
    grid-row: 1;
    grid-column: -2 / -1;
    width: 2.75em;
    min-height: 2.75em;
  }
  .order {
    margin-block-start: 0.5em;
  }
  .results-head > .quiet {
    margin-inline: -0.625em auto;
  }
  .job > .p {
    grid-row: 1;
    grid-column: 1;
    width: 3.25em;
    height: 3.25em;
    padding: 0.375em;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  /* What comes after the list has its room. */
  .about {
    min-height: 4.25em;
    line-height: 1.4;
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
    text-decoration: none;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .go:hover {
    text-decoration: underline;
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
  @container (max-width: 22em) {
    .job {
      column-gap: 0.625em;
    }
    .job > .p {
      width: 2.25em;
      height: 2.25em;
      padding: 0.25em;
    }
  }
  @container (min-width: 40em) {
    .ask > .filter-button {
      width: auto;
    }
    .results-head > .quiet {
      margin-inline: auto 0;
    }
  }
  /* One ruled sheet: each figure has its column, the same in all rows. */
  @container (min-width: 48em) {
    .job {
      grid-template-columns: var(--columns);
      gap: 0.25em 1.5em;
      min-height: 6.5em;
    }
    .job > .what {
      grid-column: 2;
      grid-row: 1;
      display: grid;
      gap: 0.125em;
    }
    .what > .name {
      grid-column: auto;
    }
    .level,
    .figures > * {
      grid-row: 1;
      padding-block-start: 0.5em;
    }
    .job > .level {
      grid-column: 3;
    }
    .figures > .pay {
      grid-column: 4;
    }
    .figures > .women {
      grid-column: 5;
    }
    .job > .choice {
      grid-column: 2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .go::after {
      transition: none;
    }
  }
  @media print {
    .explorer {
      padding: 0;
    }
  }
`;
