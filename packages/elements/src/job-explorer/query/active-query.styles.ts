// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the content above the results, and of its replacement when no job is found. */
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
  .likes,
  .pegs {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .pegs {
    gap: 0.1875em;
  }
  .pegs i {
    width: 1em;
    height: 0.5em;
    border: 0.0625em solid var(--_accent-ink);
    border-radius: 0.25em;
  }
  .pegs .on {
    background: var(--_accent-ink);
  }
  @media (forced-colors: active) {
    .pegs .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
