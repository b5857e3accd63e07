// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the bar of selected records, always visible below the list. */
export const selectionBarStyles = css`
  .tray {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1em;
    padding: 0.75em 1em;
    background: var(--_surface);
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r3);
    box-shadow:
      0 0.0625em 0.125em rgb(0 0 0 / 6%),
      0 0.75em 2em rgb(0 0 0 / 13%);
  }
  /* A control that takes the focus scrolls until it is above the bar (WCAG 2.4.11). */
  .ow:has(.tray) :is(a, button, input, select, summary):not(.tray *) {
    scroll-margin-block-end: 14em;
  }
  .actions > [aria-pressed='true'] {
    background: var(--_accent-tint);
  }
  .actions > .skip {
    margin: 0;
  }
  .tray > p {
    flex: 1 1 12em;
    min-width: 0;
  }
  /* On a phone the names would hide the list: its checkboxes show which are selected. */
  @container (max-width: 29.99em) {
    .gathered {
      display: none;
    }
  }
  @media print {
    .tray {
      display: none;
    }
  }
`;
