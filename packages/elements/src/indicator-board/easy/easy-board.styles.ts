// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { shareDiscsStyles } from '../../jobs/share-discs.styles.js';
import { easyStyles } from '../../reading/easy.styles.js';

/** Styles of figures in easy reading. */
export const boardEasyStyles = [
  easyStyles,
  shareDiscsStyles,
  css`
    .easy-line .discs {
      --_share: var(--_accent-ink);
      margin-block: var(--_s1);
      max-inline-size: 26em;
    }
    .easy-line .link {
      display: block;
      font: inherit;
      font-weight: 600;
      text-align: start;
      min-block-size: 1.75em;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_ink);
      letter-spacing: inherit;
      word-spacing: inherit;
      text-decoration: underline var(--_edge);
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .easy-sheet .controls {
      max-inline-size: 22em;
      min-block-size: 4.36em;
    }
    @media print {
      .easy-sheet :is(.controls, .back, .pri) {
        display: none;
      }
    }
  `,
];
