// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the label of a record, and of the list of its facts. */
export const recordStyles = css`
  .pill {
    padding: 0.125em 0.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .bulleted {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
