// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Layout of the finder, adopted from the start: one column, then filters beside the results from 52em of its own width. */
export const finderStyles = css`
  .ow {
    --aa-block: 0.75em;
    --aa-inline: 0.75em;
  }
  .finder {
    background: var(--_ground);
    border-radius: var(--_r3);
    padding: var(--ow-inset, 1em);
  }
  .finder > slot > .title {
    font-size: 1.5em;
  }
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-items: start;
    margin-block-start: 0.75em;
  }
  .columns {
    margin-block-start: 0.75em;
  }
  .columns > .filters {
    display: none;
  }
  .skeleton.tall {
    height: 2em;
  }
  .skeleton.half {
    width: 55%;
  }
  /* Less than five seconds in all (RGAA 13.8). */
  [aria-busy='true'] .skeleton {
    animation: breathe 1.3s ease-in-out 3 alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  .results > .cards {
    margin-block-start: 0.5em;
  }
  .map-room {
    display: none;
  }
  @container (min-width: 40em) {
    .ow {
      --aa-block: 1.5em;
    --aa-inline: 1.5em;
    }
    .finder {
      padding: var(--ow-inset, 1.5em);
    }
    .finder > slot > .title {
      font-size: 1.75em;
    }
    .search {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      gap: 1em;
    }
  }
  @container (min-width: 52em) {
    .ow {
      --aa-block: 2em;
    --aa-inline: 2em;
    }
    .finder {
      padding: var(--ow-inset, 2em);
    }
    .columns {
      display: grid;
      grid-template-columns: 16.5em minmax(0, 1fr);
      gap: 2.5em;
      margin-block-start: 2em;
    }
    .columns > .filters {
      display: block;
    }
  }
  /* On a wide screen the map stands beside the list and stays in sight; the filters wait behind their button. */
  @container (min-width: 64em) {
    .columns {
      display: block;
    }
    .columns > .filters,
    .tools > [data-tool='map'] {
      display: none;
    }
    .finder > .filter-button {
      display: inline-flex;
      width: auto;
      border-color: var(--_edge);
      background: var(--_surface);
      color: var(--_ink);
    }
    .results {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      gap: 0 2em;
      align-content: start;
    }
    .results > * {
      grid-column: 1;
    }
    .results > :is(.map-room, .map-panel) {
      display: block;
      grid-column: 2;
      grid-row: 1 / span 14;
    }
  }
`;
