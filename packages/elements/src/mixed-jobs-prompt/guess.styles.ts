// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** The slider and its buttons. */
export const ownStyles = css`
  .value {
    text-align: center;
    margin-block-end: 1em;
  }
  .big {
    display: block;
    font-size: 2.25em;
    line-height: 1.15;
  }
  .slider {
    position: relative;
    margin-block-start: 0.5em;
  }
  .slider svg {
    position: absolute;
    inset: calc(50% - 0.25em) 0.25em auto;
    width: calc(100% - 0.5em);
    height: 0.5em;
    overflow: visible;
    fill: none;
    stroke: var(--_track);
    stroke-width: 0.5em;
    stroke-linecap: round;
  }
  .slider .so-far {
    stroke: var(--_share);
  }
  .slider svg:dir(rtl) {
    transform: scaleX(-1);
  }
  input {
    position: relative;
    appearance: none;
    display: block;
    width: 100%;
    height: 2.75em;
    margin: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    width: 1.75em;
    height: 1.75em;
    border: 0.25em solid var(--_share);
    border-radius: 50%;
    background: var(--_surface);
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    width: 1.75em;
    height: 1.75em;
    border: 0.25em solid var(--_share);
    border-radius: 50%;
    background: var(--_surface);
  }
  .slider input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  input:focus-visible::-webkit-slider-thumb {
    outline: 0.1875em solid var(--_ink);
    outline-offset: 0.125em;
  }
  input:focus-visible::-moz-range-thumb {
    outline: 0.1875em solid var(--_ink);
    outline-offset: 0.125em;
  }
  .scale {
    display: flex;
    justify-content: space-between;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .ask .sec {
    padding: 0;
  }
  .ask .pri {
    flex: 1;
    min-width: min(10em, 100%);
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .discs {
    display: block;
    width: 0.875em;
  }
  .legend i {
    display: block;
  }
  .legend .discs + .discs {
    margin-inline-start: 0.75em;
  }
  @container (max-width: 22em) {
    .ask .quiet {
      flex: 1 0 100%;
    }
  }
  @container (min-width: 44em) {
    :host([variant='banner']) .acts {
      grid-area: acts;
      align-content: start;
    }
    :host([variant='banner']) .guess {
      grid-area: guess;
    }
    :host([variant='banner']) .legend {
      display: none;
    }
    :host([variant='banner']) .value {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_s3);
    }
  }
  @media (forced-colors: active) {
    .slider * {
      forced-color-adjust: none;
      --_share: CanvasText;
      --_track: CanvasText;
      --_surface: Canvas;
    }
    .slider svg {
      stroke-width: 0.125em;
    }
    .slider .so-far {
      stroke-width: 0.5em;
    }
  }
`;
