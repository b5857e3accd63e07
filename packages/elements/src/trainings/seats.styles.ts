// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of places drawn as dots: a ring is a free place, a disc a first wish. */
export const seatsStyles = css`
  .seats {
    display: block;
    max-width: 100%;
    height: auto;
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 16;
    stroke-linecap: round;
    stroke-dasharray: 0.1 19.9;
    print-color-adjust: exact;
  }
  .seats .hole {
    stroke: var(--_surface);
    stroke-width: 11;
  }
  .seats .limit {
    stroke: var(--_ink);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .seats:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .seats {
      --_accent-ink: CanvasText;
      --_surface: Canvas;
      --_ink: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
