// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the sheet of filters. */
export const filterSheetStyles = css`
  .filter-sheet {
    width: min(100%, 34em);
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: inherit;
    overscroll-behavior: contain;
  }
  .filter-sheet::backdrop {
    background: rgb(28 26 24 / 0.5);
  }
  .filter-sheet[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  .sheet-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 0.5em 0.5em 1em;
  }
  .sheet-body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.25em 1em 1em;
  }
  .sheet-body > .chips {
    padding-block-end: 1em;
    border-block-end: var(--_border) solid var(--_line);
  }
  .sheet-body > .chips + .group {
    border: 0;
  }
  .sheet-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .sheet-foot .btn {
    flex: 1 1 auto;
    padding-inline: 0.75em;
    min-height: 3.25em;
  }
  .sheet-foot .pri {
    flex-grow: 2;
  }
  @media (forced-colors: active) {
    .filter-sheet {
      border: 0.0625em solid;
    }
  }
`;
