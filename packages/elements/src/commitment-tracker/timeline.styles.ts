// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const timelineStyles = css`
  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1875em;
    width: 8.75em;
    max-width: 100%;
  }
  .squares i {
    width: 0.6875em;
    height: 0.6875em;
    border: 0.09375em solid var(--_edge);
    border-radius: 0.125em;
  }
  .squares .past {
    border: 0.125em solid var(--_ink);
  }
  .squares .done {
    background: var(--_ink);
    border-color: var(--_ink);
  }
  .squares .started {
    background: linear-gradient(to top, var(--_ink) 50%, transparent 50%);
    border-color: var(--_ink);
  }
  .squares :is(.adjusted, .stopped) {
    background: linear-gradient(135deg, transparent 42%, var(--_ink) 42% 58%, transparent 58%);
    border-color: var(--_ink);
  }
  .years {
    display: grid;
    gap: 0.5em;
    margin-block: 1em;
  }
  .year {
    position: relative;
    display: grid;
    grid-template-columns: 3em 2em minmax(0, 1fr);
    align-items: start;
    gap: 0.5em;
    padding-block-end: 0.5em;
    border-block-end: var(--_border) solid var(--_line);
  }
  .year b {
    grid-area: 1 / 1;
  }
  .year .count {
    grid-area: 1 / 2;
    color: var(--_ink-soft);
  }
  .year .squares {
    grid-area: 1 / 3;
  }
  .year .now {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .now {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .day {
    display: none;
  }
  .timeline summary {
    color: var(--_accent-ink);
    width: fit-content;
    padding-block: 0.5em;
  }
  @media print {
    .timeline .coming {
      display: none;
    }
  }
  @container (min-width: 70em) {
    .years:not(.many) {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0;
      align-items: end;
    }
    .years:not(.many) .year {
      display: flex;
      flex-direction: column;
      align-items: start;
      gap: 0.375em;
      padding: 0;
      border: 0;
    }
    .years:not(.many) .squares {
      flex-wrap: wrap-reverse;
      padding-block-end: 0.25em;
      min-height: 0.9375em;
    }
    .years:not(.many) :is(.now, .count, b) {
      position: relative;
      z-index: 1;
      background: var(--_surface);
    }
    .years:not(.many) .year b {
      width: 100%;
      padding-block: 0.375em;
      border-block-start: var(--_border) solid var(--_edge);
    }
    .years:not(.many) .day {
      display: block;
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      stroke: var(--_accent-ink);
      stroke-width: 2;
      overflow: visible;
      pointer-events: none;
    }
  }
`;
