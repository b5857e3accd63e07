// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { titleStyles } from './title.styles.js';

/** Card of a training, and the figures of its outcomes. It measures its own width, wherever it is put. */
export const cardStyles = css`
  ${titleStyles}
  .training {
    display: block;
    container-type: inline-size;
  }
  .card {
    background: var(--_surface);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
    overflow: hidden;
  }
  .shut {
    background: var(--_sunken);
  }
  .main,
  .aside {
    padding: 1.25em;
  }
  .aside {
    border-block-start: var(--_border) solid var(--_line);
  }
  .card .subtitle {
    font-size: 1.125em;
  }
  /* The heart that keeps the training has its room before it comes. */
  .card .head {
    padding-inline-end: 2.5em;
  }
  .facts {
    margin-block-start: 0.875em;
  }
  .facts > li {
    display: flex;
    gap: 0.625em;
    padding-block-end: 0.375em;
    line-height: 1.4;
    break-inside: avoid;
  }
  .facts .i {
    color: var(--_ink-soft);
    width: 1.25em;
    height: 1.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .card .actions {
    margin-inline-start: -0.625em;
    gap: 0.125em;
  }
  .big {
    font-size: 2.25em;
    font-weight: 650;
    line-height: 1.05;
    letter-spacing: -0.025em;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.375em;
    margin-block: 0.5em;
    border-radius: 1em;
    background: var(--_track);
    fill: var(--_accent-ink);
  }
  .bar rect {
    rx: 0.1875em;
  }
  .aside .note {
    margin-block-start: 0.625em;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @container (min-width: 30em) {
    .main,
    .aside {
      padding: 1.375em 1.5em;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
    }
    .head > :first-child {
      flex: 1 1 14em;
    }
    /* Two columns of their own: a fact of two lines leaves no hole in the other. */
    ul.facts {
      columns: 2;
      gap: 1.5em;
    }
    .facts > :nth-child(3) {
      break-before: column;
    }
  }
  @container (min-width: 40em) {
    .with-outcome {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 13em;
    }
    .aside {
      border-block-start: 0;
      border-inline-start: var(--_border) solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 0.0625em solid;
      forced-color-adjust: none;
      background: Canvas;
      fill: CanvasText;
    }
  }
`;
