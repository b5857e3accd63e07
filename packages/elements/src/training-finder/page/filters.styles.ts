// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const filtersStyles = css`
  .group .btn {
    margin-inline-start: -0.625em;
  }
  .months {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    margin-block: 0.25em;
  }
  .months select {
    width: 100%;
    margin-block-end: 0.25em;
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
