// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of groups of choices, one above the other. */
export const facetStyles = css`
  .group {
    padding-block: 1em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .group:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .group > legend {
    float: inline-start;
    width: 100%;
    margin: 0;
  }
  .group > legend + * {
    clear: both;
  }
`;
