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
  .saved-items > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: var(--_s3) var(--_s5);
    padding-block: 1em;
    border-block-start: var(--_border) solid var(--_line);
    break-inside: avoid;
  }
  .saved-items > li > div {
    flex: 1 1 16em;
    min-width: 0;
  }
  .saved-open {
    font: inherit;
    letter-spacing: inherit;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent-ink);
    text-align: start;
    cursor: pointer;
  }
  .saved-items a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .erase {
    margin-inline-start: -0.625em;
  }
  .erase-question {
    display: grid;
    gap: var(--_s2);
    padding: 1em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
  }
  .saved-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  @media print {
    .erase-question {
      display: none;
    }
  }
`;
