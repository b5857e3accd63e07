// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the class quiz: large, to be read from the back of the room. */
export const classStyles = css`
  .class {
    max-inline-size: 44em;
  }
  .class .job {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .guesses {
    inline-size: 100%;
    print-color-adjust: exact;
  }
  .guesses circle {
    fill: var(--_accent-ink);
  }
  .guesses path {
    fill: none;
    stroke: var(--_edge);
  }
  .guesses .share {
    stroke: var(--_share);
    stroke-width: 2;
  }
  .guesses text {
    fill: currentcolor;
    font-size: 8px;
  }
  .invitation {
    display: grid;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .code {
    font-size: 1.25em;
    letter-spacing: 0.125em;
  }
  @media print {
    .class :is(.acts, .guess, .share-link) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .guesses {
      forced-color-adjust: none;
    }
    .guesses :is(circle, text) {
      fill: CanvasText;
    }
    .guesses path {
      stroke: CanvasText;
    }
  }
`;
