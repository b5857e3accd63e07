// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the active filters, each a button that removes it. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-height: 2.75em;
    padding: 0.25em 0.625em 0.25em 0.875em;
    border: var(--_border) solid transparent;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_accent-ink);
  }
  .chip .i {
    width: 1.125em;
    height: 1.125em;
    color: var(--_accent-ink);
  }
  @media (prefers-contrast: more) {
    .chip {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border-color: ButtonText;
    }
  }
  @media print {
    .chip {
      display: none;
    }
  }
`;
