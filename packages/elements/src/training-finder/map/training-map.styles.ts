// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/**
 * Styles of the map of trainings, beside those of any map of places: layers, trainings without a place, selected places, list beside the
 * map.
 */
export const trainingMapStyles = css`
  .map-panel > .seg {
    justify-self: start;
    max-width: 100%;
    margin-block-end: 0.75em;
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
  @container (min-width: 64em) {
    .results > .map-panel {
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
