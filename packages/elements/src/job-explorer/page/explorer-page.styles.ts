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
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 1em;
    align-items: start;
    padding: 1em 1.25em;
    overflow: clip;
  }
  .job > *,
  .what > * {
    grid-column: 1 / -1;
  }
  /* In a narrow column, the name stands beside the drawing and the rest has the whole width. */
  .what {
    display: contents;
  }
  .what > .name {
    grid-column: 2;
    align-self: center;
  }
  .order {
    margin-block-start: 0.5em;
  }
  .results-head > .quiet {
    margin-inline: -0.625em auto;
  }
  .level {
    min-height: 2em;
  }
  .job > .p {
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
  .figures {
    min-height: 4.5em;
  }
  /* The heart that keeps the job has its room before it comes. */
  .name {
    font-size: 1.125em;
    line-height: 1.3;
    padding-inline-end: 2.5em;
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
    .job {
      grid-template-columns: auto minmax(0, 1fr) 11.5em;
      padding-inline-end: 4em;
    }
    .job > .opened {
      margin-inline-end: -2.75em;
    }
    .job > .p,
    .job > .what {
      grid-row: 1 / span 2;
    }
    .job > .what {
      grid-column: 2;
      display: grid;
      gap: 0.125em;
    }
    .what > .name {
      grid-column: auto;
      padding-inline-end: 0;
    }
    .job > .choice {
      grid-column: 2;
    }
    .job > .level,
    .job > .figures {
      grid-column: 3;
    }
    .results-head > .quiet {
      margin-inline: auto 0;
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
