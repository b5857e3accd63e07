// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the printed list. */
export const printedStyles = css`
  .printed {
    display: grid;
    gap: var(--_s2);
  }
  .printed-head {
    border-radius: var(--_r1);
  }
  .reopen {
    justify-self: end;
    inline-size: 8em;
    text-align: center;
  }
  .printed-list {
    display: grid;
    margin-block-start: var(--_s3);
  }
  .printed-list > li {
    padding-block: 0.75em;
    border-block-start: var(--_border) solid var(--_line);
    break-inside: avoid;
    line-height: 1.45;
  }
  .printed-list li li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .printed-list li li::before {
    content: '– ';
  }
  .not-printed {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-end: 1em;
  }
  @media print {
    .not-printed {
      display: none;
    }
    .printed {
      font-size: 0.875em;
    }
  }
`;
