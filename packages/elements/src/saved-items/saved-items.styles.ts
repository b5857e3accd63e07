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
  [type='file'] {
    font: inherit;
    max-width: 100%;
    margin-block-start: var(--_s2);
  }
  ::file-selector-button {
    font: inherit;
    font-weight: 600;
    min-height: 2.75em;
    padding-inline: 1.125em;
    margin-inline-end: 0.5em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
    color: var(--_ink);
    cursor: pointer;
  }
`;
