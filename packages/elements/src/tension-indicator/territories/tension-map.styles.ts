// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of a map of levels, each with its scale and its label, and of the same data in a list. */
export const tensionMapStyles = css`
  .tension-map {
    display: grid;
    gap: var(--_s4);
  }
  .tension-map-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    align-items: start;
  }
  .tension-map-frame {
    position: relative;
    aspect-ratio: 6 / 7;
    width: 100%;
    max-width: 28em;
    margin-inline: auto;
  }
  .tension-map .surface {
    fill: var(--_sunken);
    fill: color-mix(in oklab, var(--_c) 34%, var(--_surface));
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .tension-map .none > .surface {
    fill: var(--_sunken);
  }
  .tension-map .share > .surface {
    fill: color-mix(in oklab, var(--_share) var(--_part), var(--_surface));
  }
  .s0 {
    --_part: 8%;
  }
  .s1 {
    --_part: 16%;
  }
  .s2 {
    --_part: 24%;
  }
  .s3 {
    --_part: 32%;
  }
  .s4 {
    --_part: 40%;
  }
  .tension-map-list > .by-hires {
    display: grid;
    justify-content: stretch;
  }
  .tension-map .hatch {
    stroke: var(--_track);
  }
  .tension-map .area-text {
    font-weight: 400;
  }
  .tension-map .area-name {
    font-weight: 650;
  }
  .tension-map .areas text {
    stroke: none;
  }
  .tension-map .areas .cord {
    stroke: var(--_ink);
  }
  .tension-map .areas .bead {
    fill: var(--_ink);
  }
  .tension-map-list > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-height: 2.75em;
    padding-block: 0.375em;
    border-block-end: var(--_border) solid var(--_line);
  }
  .tension-map-list > li > :first-child {
    font-weight: 600;
  }
  @container (max-width: 24em) {
    .tension-map-list > li {
      flex-direction: column;
      align-items: start;
    }
  }
  .tension-map-list > .whole {
    border: 0;
  }
  .tension-map-list {
    margin-block-start: var(--_s3);
  }
  @container (min-width: 40em) {
    .tension-map {
      padding: var(--_s6);
    }
  }
  @container (min-width: 44em) {
    .tension-map-columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    }
  }
  @media (prefers-contrast: more) {
    .tension-map .surface,
    .tension-map .none > .surface {
      fill: var(--_surface);
      stroke: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .tension-map .surface,
    .tension-map .none > .surface {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
    .tension-map .hatch {
      stroke: GrayText;
    }
    .tension-map .areas text {
      stroke: Canvas;
      stroke-width: 0.3em;
    }
    .tension-map .areas :is(.cord, .bead) {
      stroke: CanvasText;
    }
    .tension-map .areas .bead {
      fill: CanvasText;
    }
  }
  @media print {
    .tension-map .surface {
      stroke: #000;
      stroke-width: 1;
    }
  }
`;
