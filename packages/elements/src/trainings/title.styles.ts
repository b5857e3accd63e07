// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the title of a training when it is a link, and of the reason for a missing figure. */
export const titleStyles = css`
  /* A flex box, so that what stands beside a title of two lines is level with the first. */
  .go {
    display: inline-flex;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent-ink);
    cursor: pointer;
    text-decoration: none;
  }
  .go:hover {
    text-decoration: underline;
  }
  .locked {
    display: flex;
  }
  .locked .i {
    color: var(--_ink-soft);
    margin-inline-end: 0.375em;
  }
`;
