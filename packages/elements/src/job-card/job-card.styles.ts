// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the sheet and its head, in one column under 20em. The place of the body is reserved until it is loaded. */
export const jobCardStyles = css`
  article {
    display: grid;
    gap: var(--_s4);
    overflow: hidden;
  }
  article > * {
    min-width: 0;
  }
  header {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_s3) var(--_s4);
    align-items: center;
  }
  header .title {
    font-size: 1.25em;
  }
  .full .title {
    font-size: 1.5em;
  }
  .summary {
    grid-column: 1 / -1;
  }
  .p {
    width: 3.5em;
    height: 3.5em;
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .compact header {
    grid-template-columns: 1fr;
    gap: var(--_s2);
  }
  .name:not(:focus-visible) {
    outline: 0;
  }
  .later {
    min-block-size: 24em;
  }
  @container (max-width: 20em) {
    .sheet {
      padding: var(--_s4);
    }
    header {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 44em) {
    .full {
      padding: var(--_s6);
      gap: var(--_s5);
    }
    .full .title {
      font-size: 1.75em;
    }
    .full header {
      gap: var(--_s2) var(--_s5);
    }
    .full .p {
      width: 4.5em;
      height: 4.5em;
      grid-row: span 2;
      align-self: start;
    }
    .full .summary {
      grid-column: 2;
    }
  }
`;
