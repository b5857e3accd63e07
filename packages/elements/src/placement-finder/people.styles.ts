// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const peopleStyles = css`
  .ways-to-meet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
  }
  .ways-to-meet li {
    padding: 0.25em 0.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r1);
  }
  .said {
    padding: 1.125em 1.5em;
  }
  .said + .said {
    border-block-start: var(--_border) solid var(--_line);
  }
  .said figure,
  .said figcaption {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin: 0;
  }
  .said .voice {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent-ink);
    font-size: 1.125em;
  }
  .transcript > summary {
    min-height: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
    color: var(--_accent-ink);
    cursor: pointer;
  }
  .transcript > p {
    max-width: 40em;
    white-space: pre-line;
  }
  @container (max-width: 34em) {
    .said {
      padding: 1em;
    }
  }
`;
