// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the panel, the map of places and its selection. */
export const mapStyles = css`
  .map-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 1em;
    padding: 0.75em;
  }
  .map-panel + * {
    margin-block-start: 1em;
  }
  .map-window {
    display: grid;
    gap: 0.5em;
  }
  .map-frame {
    position: relative;
    aspect-ratio: 5 / 6;
    max-height: 32em;
    width: 100%;
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r2);
    background: var(--_sunken);
    overflow: clip;
  }
  .picture {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
  }
  .picture:active {
    cursor: grabbing;
  }
  .land {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.25;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .picture text {
    font-size: 0.8125em;
    fill: var(--_ink);
    text-anchor: middle;
    dominant-baseline: alphabetic;
    stroke: var(--_surface);
    stroke-width: 0.25em;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  .picture .town {
    font-weight: 600;
  }
  .picture .name {
    fill: var(--_ink-soft);
    letter-spacing: 0.04em;
  }
  .around {
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.5;
    stroke-dasharray: 0.375em 0.25em;
  }
  .from {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .marker {
    cursor: pointer;
    outline: none;
  }
  .reach {
    fill: transparent;
  }
  .dot {
    fill: var(--_accent-ink);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .picture .marker > text {
    fill: var(--_on-accent);
    stroke: none;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .approximate > .dot {
    stroke: var(--_accent-ink);
    stroke-dasharray: 0.2em 0.2em;
    fill: var(--_surface);
  }
  .picture .approximate > text {
    fill: var(--_accent-ink);
  }
  .marker:hover > .dot {
    fill: var(--_accent-press);
  }
  .approximate:hover > .dot {
    fill: var(--_accent-tint);
  }
  .marker:is([aria-pressed='true'], :focus-visible) > .reach {
    fill: var(--_surface);
    stroke: var(--_accent-ink);
    stroke-width: 3;
  }
  .marker:focus-visible > .reach {
    stroke: var(--_ink);
  }
  .map-buttons {
    display: flex;
    gap: 0.375em;
  }
  .map-buttons .btn {
    padding: 0.5em;
  }
  .btn[aria-disabled='true'] {
    color: var(--_ink-soft);
    border-style: dashed;
    cursor: default;
  }
  .map-caption {
    min-height: 1.45em;
  }
  .map-caption.named {
    font-weight: 600;
    color: var(--_ink);
  }
  .map-notes {
    display: grid;
    gap: 0.25em;
  }
  .map-choice {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  .map-choice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .coarse {
    display: none;
  }
  @media (pointer: coarse) {
    .coarse {
      display: inline;
    }
    .fine {
      display: none;
    }
  }
  @container (min-width: 40em) {
    .map-panel {
      gap: 1em;
      padding: 1.25em;
    }
    .map-window {
      position: relative;
    }
    .map-buttons {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
      --_surface: Canvas;
      --_edge: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_accent-ink: ButtonText;
      --_accent-press: ButtonText;
      --_accent-tint: Canvas;
      --_on-accent: ButtonFace;
    }
    .marker[aria-pressed='true'] {
      --_accent-ink: Highlight;
      --_accent-press: Highlight;
      --_on-accent: HighlightText;
    }
  }
  @media print {
    .map-panel {
      break-inside: avoid;
      padding: 0;
      border: 0;
    }
    .map-frame {
      max-height: 18cm;
      background: none;
    }
    .map-caption,
    .map-buttons {
      display: none;
    }
    .picture text {
      stroke: none;
    }
    .dot,
    .approximate > .dot {
      fill: #fff;
      stroke: #000;
    }
    .picture .marker > text {
      fill: #000;
    }
  }
`;
