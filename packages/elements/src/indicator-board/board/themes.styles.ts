// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the themes of a board. */
export const themesStyles = css`
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s2);
    align-items: center;
  }
  .sign {
    width: 2.25em;
    height: 0.75em;
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .sign:not(:first-child) {
    margin-inline-start: var(--_s2);
  }
  .sign .subject {
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .sign path.reference:first-child {
    stroke-dasharray: 4 3;
  }
  .themes {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .theme > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: var(--_s1);
    border-block-end: 0.125em solid var(--_ink);
    margin-block-end: var(--_s2);
  }
  .theme details > p {
    padding-block-start: var(--_s4);
  }
  .theme > :is(.rows, .note) {
    margin-block-start: var(--_s2);
  }
  .theme .plot:not(.spark) {
    margin-block: var(--_s2);
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7em;
    gap: var(--_s3);
    align-items: center;
  }
  .beside:has(.mini:empty) {
    display: block;
  }
  .beside strong {
    font-size: 1.875em;
  }
  .first > .plot,
  .of-axis {
    display: none;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 6.5em) minmax(0, 1fr);
    gap: 0 var(--_s3);
    align-items: center;
    padding-block: var(--_s2);
    border-block-start: var(--_border) solid var(--_line);
  }
  .rows > li > :first-child {
    grid-column: 1 / -1;
  }
  .amount {
    text-align: end;
  }
  .amount strong {
    display: block;
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .rows :is(.wider, .mini:empty + .amount) {
    grid-column: 1 / -1;
  }
  .mini:empty {
    display: none;
  }
  .amount.wider {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s2);
    align-items: center;
    justify-content: end;
  }
  .wider strong {
    display: inline;
    color: var(--_ink-soft);
  }
  .wider .note:last-child {
    flex: 1 0 100%;
  }
  .level {
    padding-inline: 0.4em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r1);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .closing {
    display: grid;
    padding-inline: var(--_s1);
  }
  .board > details {
    padding-inline: var(--_s1);
    margin-block-end: calc(-1 * var(--_s3));
  }
  .closing a {
    display: inline-block;
    padding-block: 0.25em;
  }
  @container (min-width: 34em) {
    .beside {
      display: block;
    }
    .beside strong {
      font-size: 2.25em;
    }
    .first:has(> .plot) .mini {
      display: none;
    }
    .first > .plot {
      display: flex;
    }
    .of-axis {
      display: inline;
    }
    .rows > li {
      grid-template-columns: minmax(0, 1fr) 7em minmax(6.5em, auto);
    }
    .rows > li > :first-child {
      grid-column: auto;
    }
    .rows > li:has(.wider) {
      grid-template-columns: minmax(0, 1fr) 18em;
    }
    .rows > li:has(.mini:empty) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .rows :is(.wider, .mini:empty + .amount) {
      grid-column: 2;
    }
  }
  @container (min-width: 58em) {
    .themes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media screen {
    @container (min-width: 58em) {
      /* A closed fold shows its first three rows; a browser that cannot keeps it closed. */
      .theme details:not([open]) {
        &::details-content {
          content-visibility: visible;
        }
        .rows > :nth-child(n + 4),
        .rows ~ * {
          display: none;
        }
      }
    }
  }
  @media print {
    /* Paper has what the screen folds; a title of it stays when it says more than that it opens. */
    .theme summary {
      display: none;
    }
    :is(.sources, .closing) summary {
      display: block;
      list-style: none;
      min-height: 0;
      color: inherit;
      text-decoration: none;
    }
    :is(.theme details, .sources, .closing details)::details-content {
      content-visibility: visible;
    }
    .theme > header {
      break-after: avoid;
    }
    .first,
    .rows > li {
      break-inside: avoid;
    }
  }
`;
