// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the link back to a list, whose text is aligned with the content. */
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
