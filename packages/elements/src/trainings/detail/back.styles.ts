// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** The way back from what stands over a list: its text is in line with the rest. */
export const backStyles = css`
  .back {
    margin-inline-start: -0.625em;
  }
  /* There it has an edge. */
  @media (forced-colors: active) {
    .back {
      margin-inline-start: 0;
    }
  }
  @media print {
    .back {
      display: none;
    }
  }
`;
