// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** The level in a sentence and the plans of employers; from 40em, the factors stand beside it. */
export const levelStyles = css`
  .detail {
    display: grid;
    gap: var(--_s5);
  }
  .lead,
  .lead > div {
    display: grid;
    gap: var(--_s2);
    align-content: start;
  }
  .big .cord {
    display: block;
    width: 9.375em;
    max-width: 100%;
    height: 3.3125em;
  }
  .detail .title {
    font-size: 1.5em;
  }
  .lead > .voice {
    margin-block-start: var(--_s1);
  }
  .lead > .plans,
  .lead > .wider {
    padding-block-start: var(--_s4);
    margin-block-start: var(--_s3);
    border-block-start: var(--_border) solid var(--_line);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
    padding-block: 0.125em;
  }
  .plans dd {
    margin-inline-start: auto;
  }
  dd {
    font-weight: 600;
  }
  .later {
    min-block-size: 30em;
  }
  @container (min-width: 40em) {
    .detail {
      grid-template-columns: minmax(16.5em, 5fr) minmax(0, 8fr);
      gap: var(--_s5) 2.5em;
      padding: var(--_s6);
    }
    .detail .title {
      font-size: 1.75em;
    }
  }
`;
