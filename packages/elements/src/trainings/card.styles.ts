// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { titleStyles } from './title.styles.js';

/** Styles of the rows of a list of trainings, with their outcomes as dot charts. */
export const cardStyles = css`
  ${titleStyles}
  .cards {
    container-type: inline-size;
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
    background: var(--_surface);
    overflow: clip;
  }
  .cards > li + li {
    border-block-start: var(--_border) solid var(--_line);
  }
  .card {
    position: relative;
    display: grid;
    gap: 0.5em 1.5em;
    padding: 0.875em 1em;
    line-height: 1.4;
  }
  .shut {
    background: var(--_sunken);
  }
  .card .subtitle {
    font-size: 1.125em;
    line-height: 1.3;
    /* The heart that keeps the training has its room before it comes. */
    padding-inline-end: 2.25em;
  }
  .card .go {
    color: var(--_ink);
    font-weight: 650;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .card .actions {
    margin: 0.25em 0 0 -0.625em;
    gap: 0.125em;
  }
  .big {
    font-size: 1.375em;
    font-weight: 650;
  }
  .aside {
    display: grid;
    gap: 0.375em;
    align-content: start;
  }
  .row-beads {
    display: grid;
    grid-template-columns: repeat(20, minmax(0, 0.75em));
    gap: 0.1875em;
    print-color-adjust: exact;
  }
  .row-beads i {
    aspect-ratio: 1;
    border: 0.09375em solid var(--_accent-ink);
    border-radius: 50%;
  }
  .row-beads .studying {
    background: radial-gradient(circle, var(--_accent-ink) 30%, transparent 36%);
  }
  .row-beads .working {
    background: var(--_accent-ink);
  }
  .row-beads .other {
    border-color: var(--_edge);
  }
  .row-beads .left {
    border-color: var(--_edge);
    border-style: dotted;
  }
  @container (min-width: 34em) {
    .card {
      grid-template-columns: minmax(0, 1fr) 10.5em;
      padding: 0.875em 4.25em 0.875em 1.25em;
    }
    .card .subtitle {
      padding: 0;
    }
    .main:last-child {
      grid-column: 1 / -1;
    }
    .aside {
      padding-block-start: 0.375em;
    }
    .row-beads {
      grid-template-columns: repeat(10, 0.75em);
    }
  }
  @media (forced-colors: active) {
    .row-beads {
      --_accent-ink: CanvasText;
      --_edge: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
