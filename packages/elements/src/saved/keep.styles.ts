// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the button “Garder”, of the save button of a card, and of the question before the first save. */
export const keepStyles = css`
  .kept {
    fill: currentColor;
  }
  .heart {
    padding: 0;
    border-radius: 50%;
  }
  .heart:hover {
    background-color: var(--_accent-tint);
  }
  .keep-question {
    flex-basis: 100%;
    margin-inline-start: 0.625em;
    display: grid;
    gap: var(--_s2);
    padding: 1em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
  }
  .keep-answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: 0.25em;
  }
  @media print {
    .keep-question {
      display: none;
    }
  }
`;

/** Styles of the save button at the end of each row of a list: the row reserves its place. */
export const heartStyles = css`
  .card .heart {
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline-end: 0.625em;
  }
  .card .actions:not(:has(> :not(.heart))) {
    display: contents;
  }
`;
