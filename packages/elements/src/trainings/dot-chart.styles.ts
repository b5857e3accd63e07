// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of twenty dots, one row for each situation. Shape carries the meaning, colour only helps. */
export const twentyStyles = css`
  .twenty {
    display: grid;
    gap: 0.5em;
  }
  .twenty li {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0 1em;
    align-items: center;
  }
  .beads {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1.125em);
    gap: min(0.25em, 1.5cqi);
    print-color-adjust: exact;
  }
  .beads i {
    aspect-ratio: 1;
    border-radius: 50%;
    border: 0.125em solid var(--_accent-ink);
  }
  .studying i {
    background: radial-gradient(circle, var(--_accent-ink) 30%, transparent 33%);
  }
  .working i {
    background: var(--_accent-ink);
  }
  :is(.other, .left) i {
    border-color: var(--_edge);
  }
  .twenty b {
    font-size: 1.25em;
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .beads {
      --_accent-ink: CanvasText;
      --_edge: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
