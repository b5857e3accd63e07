// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Layout of the explorer and of its skeleton: one column; from 52em of its own width, filters beside the results. */
export const explorerStyles = css`
  .explorer {
    background: var(--_ground);
    border-radius: var(--_r3);
    padding: 1em;
  }
  .explorer > .title {
    font-size: 1.5em;
  }
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 1em;
  }
  .columns {
    margin-block-start: 1.25em;
  }
  .columns > .filters[data-closed] {
    display: none;
  }
  .skeleton.tall {
    height: 2em;
  }
  .skeleton.half {
    width: 55%;
  }
  @container (min-width: 40em) {
    .explorer {
      padding: 1.5em;
    }
    .explorer > .title {
      font-size: 1.75em;
    }
  }
  @container (min-width: 52em) {
    .explorer {
      padding: 2em;
    }
    .columns {
      display: grid;
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 2.5em;
      margin-block-start: 2em;
    }
    .columns > .filters[data-closed] {
      display: block;
    }
  }
`;
