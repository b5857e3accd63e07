// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the level in a sentence, and of the place reserved for the content below it: beside it from 40em. */
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
  .where {
    margin-block-end: var(--_s3);
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
  .later {
    min-block-size: 36em;
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
