// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { controlsStyles } from './controls.styles.js';

export const boardStyles = css`
  ${controlsStyles}
  .board {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_s2);
    background: var(--_ground);
    border-radius: var(--_r3);
  }
  .board .sheet {
    padding: var(--_s4);
  }
  .board > header,
  .board > p,
  .controls {
    padding-inline: var(--_s1);
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
    padding-block: var(--_s3);
    border-block-end: var(--_border) solid var(--_line);
    align-items: center;
  }
  .essentials li.silence {
    display: block;
    border: 0;
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
  }
  .proof {
    min-height: 2.25em;
    grid-row: 1;
    grid-column: 2;
  }
  .when {
    grid-column: 1 / -1;
  }
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
  .sign .subject {
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .sign path.reference:first-child {
    stroke-dasharray: 4 3;
  }
  .later {
    min-block-size: 90em;
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
    padding-block-end: var(--_s2);
    border-block-end: 0.125em solid var(--_ink);
    margin-block-end: var(--_s3);
  }
  .theme .plot:not(.spark) {
    margin-block: var(--_s2);
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
  .rows :is(.absence, .wider, .mini:empty + .amount) {
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
  .awaited {
    border: 1px dashed var(--_edge);
    border-radius: var(--_r1);
    padding: var(--_s2) var(--_s3);
    margin-block-start: var(--_s2);
  }
  @container (min-width: 34em) {
    .essentials > ul > li {
      grid-template-columns: 11.5em minmax(0, 1fr) 8.5em 5.5em;
    }
    .essentials li > :is(p, .proof, .when) {
      grid-row: 1;
      align-self: center;
    }
    .essentials li > p {
      grid-column: 2;
    }
    .essentials li > .proof {
      grid-column: 3;
    }
    .essentials li > .when {
      grid-column: 4;
      text-align: end;
    }
    .rows > li {
      grid-template-columns: minmax(0, 1fr) 7em minmax(6.5em, auto);
    }
    .rows > li > :first-child {
      grid-column: auto;
    }
    .rows > li:has(.absence, .wider) {
      grid-template-columns: minmax(0, 1fr) 18em;
    }
    .rows > li:has(.mini:empty) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .rows :is(.absence, .wider, .mini:empty + .amount) {
      grid-column: 2;
    }
  }
  @container (min-width: 58em) {
    .board {
      padding: var(--_s6);
    }
    .board .sheet {
      padding: var(--_s5);
    }
    .themes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .controls,
    .essentials details,
    .theme summary {
      display: none;
    }
    .theme details::details-content {
      content-visibility: visible;
    }
    .board {
      padding: 0;
      background: none;
    }
    .theme > header {
      break-after: avoid;
    }
    .first,
    .awaited,
    .rows > li,
    .essentials > ul > li {
      break-inside: avoid;
    }
  }
`;
