// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** What the map of trainings has beside that of any places: its layers, what has no place, the places chosen, the list beside it. */
export const trainingMapStyles = css`
  .map-panel > .seg {
    justify-self: start;
    max-width: 100%;
  }
  .map-panel > .seg > label {
    padding-inline: 0.875em;
  }
  .map-notes .btn {
    min-height: 1.75em;
    padding: 0.125em 0.25em;
    font-size: 1em;
  }
  .map-choice-places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .map-choice-places .amount {
    color: inherit;
  }
  /* On a wide screen the map stands beside the list and stays in sight; the filters wait behind their button. */
  @container (min-width: 52em) {
    .columns:has(.results > .map-panel) {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns:has(.results > .map-panel) > .filters {
      display: none;
    }
    .finder:has(.results > .map-panel) > .filter-button {
      display: inline-flex;
      width: auto;
    }
    .results:has(> .map-panel) {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      gap: 0 1.5em;
      align-content: start;
    }
    .results > * {
      grid-column: 1;
    }
    .results > :is(.results-head, .tools) {
      grid-column: 1 / -1;
    }
    .results > .map-panel {
      grid-column: 2;
      grid-row: 3 / span 8;
      align-self: start;
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media print {
    .map-panel > .seg {
      display: none;
    }
  }
`;
