// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of charts: the territory has the accent colour; references are ink and grey, with their own dashes and ends. */
export const plotStyles = css`
  .plot {
    container-type: inline-size;
    display: flex;
    direction: ltr;
    width: 100%;
  }
  .plot svg {
    flex: none;
    overflow: visible;
  }
  .plot > .area {
    flex: 1 1 0;
    width: 0;
    min-width: 0;
  }
  .plot .short {
    display: none;
  }
  .plot path,
  .plot line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .plot .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .plot .axis {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .plot text {
    fill: var(--_ink);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }
  .plot tspan {
    font-size: 0.84375em;
  }
  .plot :is(.tick, .gap-word, .target-word) {
    fill: var(--_ink-soft);
  }
  .plot :is(.gap-word, .target-word, .name) {
    stroke: var(--_surface);
    stroke-width: 0.3em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plot .series.subject {
    stroke: var(--_accent-ink);
    stroke-width: 2.75;
  }
  .plot .series.reference {
    stroke-dasharray: 7 4.5;
  }
  .plot .series.country {
    stroke: var(--_ink-soft);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 0.1 4.75;
  }
  .plot .series.provisional {
    stroke-dasharray: 3 4;
  }
  .plot .end {
    fill: var(--_surface);
    stroke-width: 2;
  }
  .plot .end.subject {
    stroke: var(--_accent-ink);
    stroke-width: 2.25;
  }
  .plot .end.country {
    stroke: var(--_ink-soft);
  }
  .plot .point {
    fill: var(--_ink);
    stroke: none;
  }
  .plot .point.subject,
  .plot .bar.subject {
    fill: var(--_accent-ink);
  }
  .plot .point.country {
    fill: var(--_ink-soft);
  }
  .plot .name.subject,
  .plot .bar-name.subject,
  .plot .bar-value.subject {
    fill: var(--_accent-ink);
    font-weight: 650;
  }
  .plot .name.reference {
    font-weight: 600;
  }
  .plot .name.country {
    fill: var(--_ink-soft);
  }
  .plot :is(.leader, .sibling, .whisker) {
    stroke: var(--_edge);
    stroke-width: 1.25;
  }
  .plot .among {
    stroke-width: 2.5;
  }
  .plot .break {
    stroke-dasharray: 2 3;
    stroke-width: 1.25;
  }
  .plot .to-target {
    stroke: var(--_ink-soft);
    stroke-width: 1.25;
    stroke-dasharray: 2 4;
  }
  .plot .target {
    fill: var(--_surface);
  }
  .plot .bar {
    fill: var(--_edge);
  }
  .plot .zero {
    fill: var(--_ink);
    stroke: none;
  }
  .gap {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .gap.no-record {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .hatch {
    fill: none;
    stroke: var(--_edge);
    stroke-linecap: round;
  }
  .spark path.series.subject {
    stroke-width: 2;
  }
  .spark path.series:not(.subject) {
    stroke-width: 1.25;
    stroke-dasharray: 4 3;
  }
  .spark .end {
    stroke-width: 1.5;
  }
  @container (max-width: 29em) {
    .plot .long {
      display: none;
    }
    .plot .short {
      display: initial;
    }
  }
  /* Letters that leave no room to draw: the table has it all. A small chart has no letters. */
  @container (max-width: 9em) {
    .plot:not(.spark) > svg {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .plot :is(path, line) {
      stroke: CanvasText;
    }
    .plot :is(.grid, .axis, .sibling) {
      stroke: GrayText;
    }
    .plot :is(.series, .end).subject {
      stroke: Highlight;
    }
    .plot :is(.point, .bar).subject {
      fill: Highlight;
    }
    .plot text {
      fill: CanvasText;
    }
    .plot :is(.gap-word, .target-word, .name) {
      stroke: Canvas;
    }
    .plot :is(.bar, .point, .zero):not(.subject) {
      fill: CanvasText;
    }
    .plot :is(.end, .target) {
      fill: Canvas;
    }
    :is(.gap, .hatch) {
      stroke: CanvasText;
    }
  }
  @media print {
    .plot :is(.series, .end, .point).subject {
      stroke: #000;
    }
    .plot :is(.point, .bar, .name, .bar-name, .bar-value).subject {
      fill: #000;
    }
    .plot .bar:not(.subject) {
      fill: #6e6e6e;
    }
    .plot text {
      fill: #000;
    }
  }
`;
