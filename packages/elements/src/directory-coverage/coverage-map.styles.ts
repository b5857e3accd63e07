// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const coverageMapStyles = css`
  .coverage-map {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .coverage-map .map-frame {
    position: relative;
    aspect-ratio: 6 / 7;
    width: min(100%, 36em);
    margin-inline: auto;
  }
  .served > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 62%, var(--_surface));
  }
  .near > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 34%, var(--_surface));
  }
  .remote > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 14%, var(--_surface));
  }
  .none-listed > .surface {
    stroke-dasharray: 3 2;
  }
  .uncovered > .surface {
    fill: var(--_ink);
  }
  .none-listed > .pattern {
    display: inline;
  }
  .dots {
    cursor: pointer;
  }
  .land {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .dot-of {
    stroke: var(--_ink-soft);
    stroke-width: 0.5;
  }
  .dot-of.served {
    fill: color-mix(in oklab, var(--_accent-ink) 62%, var(--_surface));
  }
  .dot-of.near {
    fill: color-mix(in oklab, var(--_accent-ink) 34%, var(--_surface));
  }
  .dot-of.remote {
    fill: color-mix(in oklab, var(--_accent-ink) 14%, var(--_surface));
  }
  .dot-of.none-listed {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .dot-of.uncovered {
    fill: var(--_ink);
  }
  .pointed {
    min-height: 1.5em;
    margin: 0;
  }
  @media (forced-colors: active) {
    .dots {
      forced-color-adjust: none;
      --_accent-ink: CanvasText;
      --_edge: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_surface: Canvas;
    }
    .uncovered > .surface {
      fill: CanvasText;
    }
  }
`;
