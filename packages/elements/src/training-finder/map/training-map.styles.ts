// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** What the map of trainings has beside that of any places: its layers, what has no place, the places chosen. */
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
  @media print {
    .map-panel > .seg {
      display: none;
    }
  }
`;
