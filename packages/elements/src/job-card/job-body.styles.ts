// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the content below the summary: facts in two columns from 24em. */
export const jobBodyStyles = css`
  .p .f {
    fill: var(--_accent-tint);
  }
  .body,
  .side,
  .stack,
  .share,
  section {
    display: grid;
    gap: var(--_s2);
    align-content: start;
  }
  .body,
  .side {
    gap: var(--_s4);
  }
  .facts,
  .share,
  article > section,
  .lists,
  .actions {
    border-block-start: var(--_border) solid var(--_line);
    padding-block-start: var(--_s4);
  }
  .side:empty {
    display: none;
  }
  .facts {
    display: grid;
    gap: var(--_s4) var(--_s5);
  }
  .facts div {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.625em;
    align-content: start;
  }
  .facts .i {
    grid-row: span 2;
    color: var(--_accent-ink);
  }
  .compact .facts div {
    display: block;
  }
  .compact .facts .i {
    display: none;
  }
  dt {
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  dd {
    font-weight: 500;
    line-height: 1.4;
  }
  .answer {
    display: block;
    font-size: 1.125em;
    font-weight: 650;
  }
  .compact .facts dt,
  .compact .facts dd {
    display: inline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .compact .btn {
    width: 100%;
  }
  @container (max-width: 20em) {
    .btn {
      width: 100%;
    }
    .tension {
      font-size: 0.875em;
      gap: 0.375em;
    }
  }
  @container (min-width: 24em) {
    article:not(.compact) .facts {
      grid-template-columns: 1fr 1fr;
    }
    article:not(.compact) .facts > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .facts .i {
      color: CanvasText;
    }
    .p {
      stroke: CanvasText;
    }
    .p .f {
      fill: none;
    }
  }
`;
