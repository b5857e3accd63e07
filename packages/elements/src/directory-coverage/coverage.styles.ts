// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const coverageStyles = css`
  .shares {
    display: block;
    width: 100%;
    height: 1.25em;
    margin-block: 0.75em 0.5em;
  }
  .shares:dir(rtl) {
    transform: scaleX(-1);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding: 0;
    list-style: none;
  }
  .key > li {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 0.5em;
    align-items: center;
  }
  .key .note {
    grid-column: 2;
  }
  .mark {
    width: 0.875em;
    height: 0.875em;
  }
  .mark rect,
  .shares rect {
    stroke: var(--_ink-soft);
    vector-effect: non-scaling-stroke;
  }
  .served rect,
  rect.served {
    fill: color-mix(in oklab, var(--_accent-ink) 62%, var(--_surface));
  }
  .near rect,
  rect.near {
    fill: color-mix(in oklab, var(--_accent-ink) 34%, var(--_surface));
  }
  .remote rect,
  rect.remote {
    fill: color-mix(in oklab, var(--_accent-ink) 14%, var(--_surface));
  }
  .none-listed rect,
  rect.none-listed {
    fill: var(--_surface);
    stroke-dasharray: 3 2;
  }
  .uncovered rect,
  rect.uncovered {
    fill: var(--_ink);
  }
  .compared-areas {
    width: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .compared-areas caption {
    padding: 0.75em 1em;
    text-align: start;
    font-weight: 600;
  }
  .compared-areas th,
  .compared-areas td {
    padding: 0.625em 1em;
    border-block-start: var(--_border) solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .compared-areas th[scope='row'] {
    font-weight: 600;
  }
  .compared-areas .note {
    display: block;
    font-weight: 400;
  }
  .state .mark {
    margin-inline-end: 0.5em;
  }
  @container (max-width: 34em) {
    .compared-areas th,
    .compared-areas td {
      padding: 0.5em;
    }
    .compared-areas {
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .shares {
      forced-color-adjust: none;
      --_accent-ink: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_surface: Canvas;
    }
  }
`;
