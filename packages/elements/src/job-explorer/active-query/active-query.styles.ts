// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** What stands above the results, and what replaces them when no job is found. */
export const narrowedStyles = css`
  .results > .chips,
  .said {
    margin-block-start: 1em;
  }
  .said > .btn.quiet {
    padding-inline: 0;
  }
  .none {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
