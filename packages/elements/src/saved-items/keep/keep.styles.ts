// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** “Garder” and the question before the first time. */
export const keepStyles = css`
  .kept {
    fill: currentColor;
  }
  .keep-question {
    flex-basis: 100%;
    margin-inline-start: 0.625em;
    display: grid;
    gap: var(--_s2);
    padding: 1em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
  }
  .keep-answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: 0.25em;
  }
  @media print {
    .keep-question {
      display: none;
    }
  }
`;
