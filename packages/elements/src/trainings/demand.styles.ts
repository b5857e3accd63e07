// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of ten places in a row, then of the candidates in excess. Shape carries the meaning, colour only helps. */
export const demandStyles = css`
  .demand {
    display: grid;
    gap: 0.375em;
  }
  .demand + .demand {
    margin-block-start: 1em;
  }
  .ten {
    display: grid;
    grid-template-columns: repeat(10, minmax(0, 1.125em));
    gap: min(0.25em, 1.5cqi);
    print-color-adjust: exact;
  }
  .ten i {
    aspect-ratio: 1;
    border-radius: 50%;
    border: 0.125em solid var(--_accent-ink);
  }
  .ten .seated {
    background: var(--_accent-ink);
  }
  .ten .free {
    border-color: var(--_edge);
  }
  .ten .standing {
    background: radial-gradient(circle, var(--_accent-ink) 30%, transparent 33%);
  }
  @media (forced-colors: active) {
    .ten {
      --_accent-ink: CanvasText;
      --_edge: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
