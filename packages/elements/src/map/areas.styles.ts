// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of a map of territories. */
export const areasStyles = css`
  .areas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .area > .surface {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .area.active {
    cursor: pointer;
  }
  .area.active:hover > .surface {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .areas text {
    fill: var(--_ink);
    text-anchor: middle;
    stroke: var(--_surface);
    stroke-width: 0.2em;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  .area-text {
    font-size: 0.875em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .area-name {
    font-size: 0.8125em;
  }
  @media (forced-colors: active) {
    .area > .surface {
      fill: Canvas;
      stroke: CanvasText;
    }
    .areas text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
