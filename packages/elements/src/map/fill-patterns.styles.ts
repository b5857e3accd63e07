// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the patterns of a map, drawn only where colours cannot be told apart. */
export const fillPatternsStyles = css`
  .pattern {
    display: none;
    pointer-events: none;
  }
  .hatch {
    stroke: var(--_ink-soft);
  }
  .speck {
    fill: var(--_ink-soft);
  }
  @media (prefers-contrast: more) {
    .pattern {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .pattern {
      display: inline;
    }
    .hatch,
    .speck {
      stroke: CanvasText;
      fill: CanvasText;
    }
  }
  @media print {
    .pattern {
      display: inline;
    }
  }
`;
