// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Layout of the explorer and of its skeleton: the filters open above the results. */
export const explorerStyles = css`
  .ow {
    --aa-block: 0.75em;
    --aa-inline: 0.75em;
  }
  .explorer {
    background: var(--_ground);
    border-radius: var(--_r3);
    padding: var(--ow-inset, 1em);
  }
  .explorer > slot > .title {
    font-size: 1.5em;
  }
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .ask {
    display: grid;
    gap: 0.75em;
    align-items: end;
    margin-block-start: 1.25em;
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
    .ow {
      --aa-block: 1.5em;
    --aa-inline: 1.5em;
    }
    .explorer {
      padding: var(--ow-inset, 1.5em);
    }
    .explorer > slot > .title {
      font-size: 1.75em;
    }
    .ask {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container (min-width: 52em) {
    .ow {
      --aa-block: 2em;
    --aa-inline: 2em;
    }
    .explorer {
      padding: var(--ow-inset, 2em);
    }
    /* The groups stand side by side above the list. */
    .columns > .filters:not([data-closed]) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      gap: 1em 2.5em;
      align-items: start;
      margin-block-end: 2em;
    }
  }
`;
