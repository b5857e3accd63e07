// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** The question and its slider, in their three forms. */
export const mixedJobsPromptStyles = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-inline: auto;
    max-inline-size: 36em;
  }
  .lead {
    border-radius: var(--_r1);
  }
  .job {
    font-weight: 600;
  }
  .lead .subtitle {
    margin-block-start: 0.75em;
    font-size: 1.5em;
    line-height: 1.2;
  }
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
    min-width: 10em;
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
  :host([reading='easy']) .sheet {
    font-size: 1.125em;
    line-height: 1.7;
  }
  :host([variant='banner']) .sheet,
  :host([variant='inline']) .sheet {
    max-inline-size: none;
  }
  :host([variant='inline']) .sheet {
    border: 0;
  }
  @container (min-width: 30em) {
    .sheet {
      padding: 1.75em 2em;
    }
  }
  @container (min-width: 44em) {
    :host([variant='banner']) .ask {
      grid-template: 'text guess' auto 'text acts' 1fr / minmax(0, 1fr) minmax(0, 1.35fr);
      column-gap: 3em;
    }
    :host([variant='banner']) .acts {
      grid-area: acts;
      align-content: start;
    }
    :host([variant='banner']) .text {
      grid-area: text;
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
