// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the map of numbers of trainings, with its key, its table and its key figures. */
export const coverageStyles = css`
  .coverage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .coverage > div {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  .rank0 > .surface {
    fill: var(--_sunken);
    stroke-dasharray: 3 2;
  }
  .rank1 > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 10%, var(--_surface));
  }
  .rank2 > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 24%, var(--_surface));
  }
  .rank3 > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 40%, var(--_surface));
  }
  .rank4 > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 58%, var(--_surface));
  }
  .rank0 > .pattern {
    display: inline;
  }
  .coverage .area.chosen > .surface {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
  }
  .key > li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .swatch {
    width: 2em;
    height: 1.25em;
    flex: none;
  }
  .swatch > .surface {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .spread {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.3;
  }
  .spread caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.375em;
  }
  .spread caption > .note {
    display: block;
    font-weight: 400;
  }
  .spread th {
    text-align: start;
    font-weight: 400;
  }
  .spread thead th {
    padding: 0;
    border-block-end: var(--_border) solid var(--_edge);
  }
  .spread :is(td, thead th:last-child) {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @container (max-width: 14em) {
    .spread :is(td, thead th:last-child) {
      white-space: normal;
    }
  }
  .spread tbody :is(th, td) {
    height: 2em;
    padding: 0;
    border-block-end: var(--_border) solid var(--_line);
  }
  .spread button {
    overflow-wrap: anywhere;
  }
  .spread .nought {
    color: var(--_ink-soft);
  }
  .spread button {
    font: inherit;
    min-height: 2em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent-ink);
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .spread button:hover {
    text-decoration: underline;
  }
  .spread thead button {
    font-weight: 600;
    color: var(--_ink);
  }
  .spread [aria-pressed='true'] {
    font-weight: 650;
    text-decoration: underline;
  }
  .way {
    display: inline-block;
    width: 1em;
    text-align: center;
  }
  .key-figures {
    display: grid;
    gap: 1em;
  }
  .shares {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.375em;
  }
  .shares > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125em 0.75em;
  }
  .shares > li > :nth-child(2) {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .share-bar {
    grid-column: 1 / -1;
    width: 100%;
    height: 0.375em;
  }
  .share-bar > rect {
    fill: var(--_track);
  }
  .share-bar > rect + rect {
    fill: var(--_accent-ink);
  }
  @container (min-width: 44em) {
    .coverage {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .rank0 > .surface,
    .rank1 > .surface,
    .rank2 > .surface,
    .rank3 > .surface,
    .rank4 > .surface {
      fill: Canvas;
    }
    .share-bar > rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .share-bar > rect + rect {
      fill: CanvasText;
    }
  }
  @media print {
    .coverage {
      display: block;
    }
  }
`;
