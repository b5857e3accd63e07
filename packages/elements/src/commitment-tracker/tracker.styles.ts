// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { timelineStyles } from './timeline.styles.js';

export const trackerStyles = css`
  ${timelineStyles}
  .tracker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: var(--_s5);
    background: var(--_ground);
    border-radius: var(--_r3);
  }
  .tracker .sheet {
    padding: var(--_s5);
  }
  .head,
  .list-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.75em 1.5em;
  }
  .tools > ul {
    display: grid;
    margin-block-start: 0.5em;
  }
  .tools > summary {
    list-style: none;
  }
  .tools > summary::-webkit-details-marker {
    display: none;
  }
  .tools .btn.quiet {
    justify-content: start;
  }
  .tracker .four {
    display: grid;
    gap: 1em 1.5em;
  }
  .four > li {
    line-height: 1.35;
  }
  .four strong {
    font-size: 2.25em;
    font-weight: 650;
    line-height: 1.15;
  }
  .tracker .later {
    min-block-size: 60em;
  }
  .tracker > .voice {
    max-width: 46em;
  }
  .shape {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .shape .full {
    fill: currentColor;
  }
  .shape .cut {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .state {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
  }
  .states,
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }
  summary {
    cursor: pointer;
  }
  q {
    quotes: '«\u202f' '\u202f»';
  }
  .code {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .open {
    font: inherit;
    font-weight: 600;
    color: var(--_accent-ink);
    background: none;
    border: 0;
    border-radius: var(--_r1);
    padding: 0.25em 0;
    min-height: 1.75em;
    text-align: start;
    cursor: pointer;
  }
  .open:hover {
    text-decoration: underline;
  }
  .dates > span {
    display: block;
  }
  .indicators > li,
  .deadlines > li,
  .changes li {
    padding-block: 0.625em;
    border-block-end: var(--_border) solid var(--_line);
    break-inside: avoid;
  }
  @container (max-width: 30em) {
    .tracker,
    .tracker .sheet {
      padding: var(--_s4);
    }
  }
  @container (min-width: 26em) {
    .tracker .four {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 40em) {
    .deadlines > li {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1em;
    }
  }
  @container (min-width: 56em) {
    .tracker .four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .squares i {
      border-color: CanvasText;
    }
    .squares :is(.past, .done) {
      outline: 0.0625em solid CanvasText;
    }
    .squares :is(.done, .started, .adjusted, .stopped) {
      forced-color-adjust: none;
      border-color: CanvasText;
      --_ink: CanvasText;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .tracker {
      padding: 0;
      background: none;
    }
    .year {
      break-inside: avoid;
    }
  }
`;
