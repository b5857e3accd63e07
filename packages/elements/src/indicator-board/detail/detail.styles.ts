// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the detail. The ordered scale goes from the background to the accent colour: higher values contrast more. */
export const detailStyles = css`
  :host {
    --_q1: #e0f0f3;
    --_q2: #add2d9;
    --_q3: #71afba;
    --_q4: #337782;
    --_q5: #00424d;
  }
  @supports (color: light-dark(#000, #fff)) and (color: oklch(from #000 l c h)) {
    :host {
      --_q1: light-dark(
        oklch(from var(--_accent) 0.945 min(c, 0.018) h),
        oklch(from var(--_accent) 0.36 min(c, 0.03) h)
      );
      --_q2: light-dark(oklch(from var(--_accent) 0.84 min(c, 0.04) h), oklch(from var(--_accent) 0.47 min(c, 0.05) h));
      --_q3: light-dark(
        oklch(from var(--_accent) 0.715 min(c, 0.065) h),
        oklch(from var(--_accent) 0.635 min(c, 0.065) h)
      );
      --_q4: light-dark(oklch(from var(--_accent) 0.53 min(c, 0.08) h), oklch(from var(--_accent) 0.775 min(c, 0.07) h));
      --_q5: light-dark(oklch(from var(--_accent) 0.345 min(c, 0.07) h), oklch(from var(--_accent) 0.93 min(c, 0.04) h));
    }
  }
  .pair {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .map-frame {
    position: relative;
    aspect-ratio: 6 / 7;
    width: min(100%, 36em);
    margin-inline: auto;
  }
  .detail .q1 {
    --_fill: var(--_q1);
  }
  .detail .q2 {
    --_fill: var(--_q2);
  }
  .detail .q3 {
    --_fill: var(--_q3);
  }
  .detail .q4 {
    --_fill: var(--_q4);
  }
  .detail .q5 {
    --_fill: var(--_q5);
  }
  .detail .area > .surface {
    fill: var(--_fill, var(--_surface));
    stroke: var(--_surface);
    stroke-width: 1.25;
  }
  /* A name on the furthest colours is written in that of the ground. */
  .detail .areas text:is(.q4, .q5) {
    fill: var(--_surface);
    stroke: var(--_fill);
  }
  .detail .area.none > .surface {
    stroke: var(--_edge);
    stroke-dasharray: 4 3;
  }
  .detail .area.chosen > .surface {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .swatch {
    display: inline-block;
    width: 1.75em;
    height: 0.875em;
    background: var(--_fill);
    border: 1px solid var(--_edge);
    vertical-align: -0.1em;
    print-color-adjust: exact;
  }
  .multiples {
    display: grid;
    gap: var(--_s2);
    grid-template-columns: repeat(auto-fill, minmax(min(11.5em, 100%), 1fr));
  }
  .multiples > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: space-between;
    justify-content: space-between;
    gap: 0 var(--_s2);
    padding: var(--_s1) var(--_s2);
    border: var(--_border) solid transparent;
    border-radius: var(--_r1);
  }
  .multiples > .chosen {
    border: 0.125em solid var(--_accent-ink);
    background: var(--_accent-tint);
  }
  .multiples .link {
    font-size: 0.875em;
    text-decoration-color: transparent;
  }
  .gap-over-time {
    margin-block-start: var(--_s4);
  }
  .sides {
    display: flex;
    justify-content: space-around;
  }
  .about {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .files {
    margin-block: var(--_s2);
  }
  .files > summary {
    list-style: none;
  }
  .files > summary::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .files[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.125em;
  }
  .files > summary::-webkit-details-marker {
    display: none;
  }
  .files > ul {
    width: max-content;
    max-width: 100%;
    margin-block-start: var(--_s1);
    padding: var(--_s1);
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
  }
  .files .quiet {
    width: 100%;
    justify-content: start;
  }
  @container (min-width: 58em) {
    .pair {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
    .pair + .pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    }
    .pair > :only-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .detail .area > .surface {
      fill: Canvas;
      stroke: CanvasText;
    }
    .detail .area.chosen > .surface {
      stroke: Highlight;
    }
    .detail .areas text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    .files,
    .back {
      display: none;
    }
    .detail {
      --_q1: #fff;
      --_q2: #dcdcdc;
      --_q3: #b0b0b0;
      --_q4: #6e6e6e;
      --_q5: #222;
    }
    .detail .area > .surface {
      stroke: #000;
      stroke-width: 0.6;
      print-color-adjust: exact;
    }
  }
`;
