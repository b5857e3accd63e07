// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of what comes after the answers of a card: places, demand, outcomes, what to say by telephone. */
export const restStyles = css`
  .disc {
    display: none;
  }
  .disc > svg {
    width: 6em;
    height: 6em;
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .disc .f {
    fill: var(--_accent-tint);
    stroke: none;
    transform: translate(3px, 3px);
  }
  .pair {
    display: grid;
    gap: 2em;
  }
  .part,
  .foot {
    display: grid;
    gap: 0.625em;
    align-content: start;
  }
  .phone {
    padding: 1.25em;
    background: var(--_surface);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
  }
  .phone summary {
    min-height: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
    color: var(--_accent-ink);
    cursor: pointer;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .line {
    display: block;
    width: 100%;
    height: 4.5em;
    stroke: var(--_accent-ink);
    stroke-width: 2;
    fill: var(--_ground);
  }
  .line .on {
    stroke: var(--_edge);
    stroke-dasharray: 0.1 8;
    stroke-linecap: round;
  }
  .line .nearest {
    fill: var(--_accent-ink);
  }
  .line .home {
    fill: var(--_ink);
    stroke: var(--_ink);
  }
  .line text {
    text-anchor: middle;
    font-size: 0.875em;
    font-weight: 600;
    fill: var(--_ink);
    stroke: none;
    direction: ltr;
  }
  .line .on-accent {
    fill: var(--_on-accent);
  }
  .line .from {
    text-anchor: start;
    font-weight: 400;
    fill: var(--_ink-soft);
  }
  .spot {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em 1em;
    align-items: center;
    padding-block: 0.875em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .spots {
    counter-reset: spot;
  }
  .spot {
    counter-increment: spot;
  }
  /* The order of the list already says the rank. */
  .rank::before {
    content: counter(spot) / '';
  }
  .rank {
    width: 1.75em;
    height: 1.75em;
    border: 0.125em solid var(--_accent-ink);
    border-radius: 50%;
    line-height: 1.5;
    text-align: center;
    font-weight: 600;
  }
  .spot:first-child > .rank {
    background: var(--_accent-ink);
    color: var(--_on-accent);
  }
  .town {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .seating {
    display: grid;
    gap: 0.375em;
    grid-area: 2 / 2 / auto / span 2;
  }
  .way {
    grid-area: 1 / 3;
    padding-block: 0.625em;
    font-weight: 600;
    text-decoration: none;
  }
  .way:hover {
    text-decoration: underline;
  }
  .all {
    justify-self: start;
    margin-inline-start: -0.625em;
  }
  @container (min-width: 44em) {
    .disc {
      flex: none;
      display: grid;
      place-items: center;
      width: 9em;
      height: 9em;
      border-radius: 50%;
      background: var(--_surface);
    }
    .part > .subtitle {
      font-size: 1.375em;
    }
    .pair {
      grid-template-columns: repeat(auto-fit, minmax(19em, 1fr));
      gap: 2.5em 3.5em;
      align-items: start;
    }
    .spot {
      grid-template-columns: auto minmax(0, 16em) minmax(0, 1fr) auto;
    }
    .seating {
      grid-area: 1 / 3;
    }
    .way {
      grid-area: 1 / 4;
    }
  }
  @media (forced-colors: active) {
    .disc > svg,
    .line {
      stroke: CanvasText;
    }
    .line text,
    .line .on-accent {
      fill: CanvasText;
    }
    .line .nearest {
      fill: Canvas;
    }
  }
  @media print {
    .way,
    .all,
    .disc {
      display: none;
    }
    .rest,
    .pair {
      display: block;
    }
    .part {
      margin-block-end: 1.5em;
    }
  }
`;
