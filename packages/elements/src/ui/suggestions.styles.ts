// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the suggestions of a combobox. */
export const optionStyles = css`
  .options {
    margin-block-start: 0.5em;
  }
  .options > li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 0.75em;
    min-height: 2.75em;
    padding: 0.25em 0.75em;
    border-radius: var(--_r2);
    line-height: 1.3;
    cursor: pointer;
  }
  .options > li:hover {
    background: var(--_sunken);
  }
  .options > [aria-selected='true'] {
    background: var(--_accent-tint);
    outline: 0.125em solid var(--_accent-ink);
    outline-offset: -0.125em;
  }
  .options .i {
    color: var(--_ink-soft);
  }
  .options .note {
    grid-column: 2;
  }
  @container (min-width: 34em) {
    .options > li {
      grid-template-columns: auto 1fr auto;
    }
    .options .note {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .options > [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
