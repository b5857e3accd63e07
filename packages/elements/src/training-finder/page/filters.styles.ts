// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const filtersStyles = css`
  .group .btn {
    margin-inline-start: -0.625em;
  }
  /* The note is seen once; each group still describes its disabled choices to a screen reader with its own. */
  .group:has(:disabled) ~ .group > .empty-note {
    display: none;
  }
  /* Buttons have edges there. */
  @media (forced-colors: active) {
    .group .btn {
      margin-inline-start: 0;
    }
  }
`;
