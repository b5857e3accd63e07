// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const boardStyles = css`
  .board {
    display: grid;
    gap: var(--_s3);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_s2);
    background: var(--_ground);
    border-radius: var(--_r3);
  }
  .board .sheet {
    padding: var(--_s3) var(--_s4);
  }
  .board > .board-head,
  .board > p,
  .controls {
    padding-inline: var(--_s1);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s4);
    align-items: end;
  }
  .controls > * {
    flex: 1 1 11em;
    min-block-size: 4.36em;
  }
  .controls > :nth-child(3) {
    flex: 2 1 17em;
  }
  .link {
    font: inherit;
    font-weight: 500;
    text-align: start;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_ink);
    text-decoration: underline var(--_edge);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover {
    color: var(--_accent-ink);
    text-decoration-color: currentColor;
  }
  .essentials > ul > li {
    display: grid;
    grid-template-columns: minmax(auto, 1fr) minmax(0, 7em);
    gap: 0 var(--_s3);
    padding-block: var(--_s2);
    border-block-end: var(--_border) solid var(--_line);
    align-items: center;
  }
  .essentials .number {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  .essentials li > p {
    grid-column: 1 / -1;
  }
  .essentials .link {
    display: block;
    padding: 0;
  }
  .when {
    white-space: nowrap;
  }
  .proof {
    min-height: 2.25em;
    grid-row: 1;
    grid-column: 2;
  }
  .method {
    min-block-size: 2.75em;
  }
  .later {
    min-block-size: 90em;
  }
  @container (min-width: 34em) {
    .board {
      gap: var(--_s4);
    }
    .controls > * {
      flex-basis: 13em;
    }
    .controls > :nth-child(3) {
      flex-basis: 23em;
    }
    .essentials > ul > li {
      grid-template-columns: 11.5em minmax(0, 1fr) 8.5em;
    }
    .essentials li > :is(p, .proof) {
      grid-row: 1;
      align-self: center;
    }
    .essentials li > p {
      grid-column: 2;
    }
    .essentials li > .proof {
      grid-column: 3;
    }
  }
  @container (min-width: 58em) {
    .board {
      padding: var(--_s6);
    }
    .board .sheet {
      padding: var(--_s5);
    }
  }
  @media print {
    .controls,
    .essentials details {
      display: none;
    }
    .board {
      padding: 0;
      background: none;
    }
    .essentials > ul > li {
      break-inside: avoid;
    }
  }
`;
