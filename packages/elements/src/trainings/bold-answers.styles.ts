// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the answers of a training: rows in a narrow container, columns in a wide one. */
export const boldAnswersStyles = css`
  .answers > div {
    display: flex;
    gap: 1em;
    padding-block: 0.875em;
  }
  .answers > div + div {
    border-block-start: var(--_border) solid var(--_line);
  }
  .answers .i {
    color: var(--_accent-ink);
  }
  .answers dd {
    line-height: 1.3;
  }
  .answers strong {
    font-size: 1.125em;
    font-weight: 650;
  }
  .answers dd > .note {
    display: block;
    margin-block-start: 0.25em;
  }
  .answers dt {
    flex: none;
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .answers dt > span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 44em) {
    .answers {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .answers > div {
      display: block;
      padding: 0 1.25em;
    }
    .answers > div + div {
      border-block-start: 0;
      border-inline-start: var(--_border) solid var(--_line);
    }
    .answers > :first-child {
      padding-inline-start: 0;
    }
    .answers dt {
      display: flex;
      align-items: center;
      gap: 0.5em;
      margin-block-end: 0.375em;
    }
    .answers dt > span {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .answers strong {
      font-size: 1.25em;
    }
  }
`;
