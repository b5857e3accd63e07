// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of twenty discs in a row, or two rows of ten in a narrow column. */
export const shareDiscsStyles = css`
  .discs {
    display: grid;
    grid-template-columns: repeat(20, minmax(0, 1.125em));
    justify-content: space-between;
    gap: 0.25em;
    max-inline-size: 32em;
    print-color-adjust: exact;
  }
  .discs i {
    aspect-ratio: 1;
    border-radius: 50%;
    border: 0.125em solid var(--_share);
  }
  /* The colour of the discs is that of women; hires take the accent. */
  .hires {
    --_share: var(--_accent-ink);
  }
  .woman {
    background: var(--_share);
  }
  .half {
    background: linear-gradient(90deg, var(--_share) 50%, transparent 50%);
  }
  @container (max-width: 22em) {
    .discs {
      grid-template-columns: repeat(10, minmax(0, 1.375em));
      justify-content: start;
      gap: 0.4375em;
    }
  }
  @media (forced-colors: active) {
    .discs i {
      border-color: CanvasText;
    }
    .discs .woman {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .discs .half {
      forced-color-adjust: none;
      background: linear-gradient(90deg, CanvasText 50%, Canvas 50%);
    }
  }
`;
