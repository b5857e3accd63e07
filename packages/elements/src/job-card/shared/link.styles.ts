// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of a button that replaces a link, when the page has no address for it. */
export const linkStyles = css`
  .link {
    font: inherit;
    text-align: start;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent-ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
