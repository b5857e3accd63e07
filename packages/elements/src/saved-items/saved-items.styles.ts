// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const savedStyles = css`
  .saved {
    display: grid;
    gap: var(--_s3);
  }
  .saved-head {
    border-radius: var(--_r1);
  }
  .saved input {
    font: inherit;
    max-width: 100%;
    margin-block-start: var(--_s2);
  }
`;
