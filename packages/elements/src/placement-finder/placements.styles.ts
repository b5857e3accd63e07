// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const placementsStyles = css`
  .answer {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
  }
  .frames {
    margin-block-start: 0.75em;
    padding-block: 0.25em;
  }
  .frames li {
    padding-block: 0.875em;
  }
  .frames li + li {
    border-block-start: var(--_border) solid var(--_line);
  }
  .old {
    margin-block-start: 1.25em;
  }
  .old > summary {
    min-height: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
    color: var(--_accent-ink);
    cursor: pointer;
  }
`;
