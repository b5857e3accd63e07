// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { seatsStyles } from '../seats.styles.js';

/** Sessions by place. Needs `cardStyles`. */
export const placesStyles = css`
  ${seatsStyles}
  .more {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  .more .places {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1.25em 2em;
    margin: 0;
  }
  .more .place {
    padding-block-end: 0;
  }
  .place {
    padding-block: 1em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .places {
    margin-block-start: 1em;
  }
  .places > :last-child {
    padding-block-end: 0;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .road {
    display: block;
    width: calc(100% - 1em);
    height: 1em;
    margin: 0.25em 0.5em;
    overflow: visible;
    stroke: var(--_accent-ink);
    stroke-width: 0.1875em;
    stroke-linecap: round;
    fill: var(--_surface);
  }
  .road .rest {
    stroke: var(--_line);
    stroke-width: 0.125em;
    stroke-dasharray: 0.4em 0.4em;
  }
  .road circle {
    r: 0.4em;
  }
  .session {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.5em;
    line-height: 1.45;
  }
  .session + .session {
    margin-block-start: 1em;
  }
  .choose {
    margin-block-start: 0.5em;
  }
  .session a {
    display: inline-block;
    padding-block: 0.375em;
  }
  details {
    margin-block-start: 1em;
  }
  summary {
    min-height: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
    color: var(--_accent-ink);
    cursor: pointer;
  }
  .road:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .road {
      stroke: CanvasText;
      fill: Canvas;
    }
  }
`;
