// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of a badge, which is a word in a sentence of the page. */
export const indicatorStyles = css`
  /* The colour of the discs is that of women; hires take the accent. */
  .ow {
    --_share: var(--_accent-ink);
  }
  :host([variant='badge']),
  :host([variant='badge']) .ow {
    display: inline-flex !important;
    vertical-align: middle;
    max-width: 100%;
  }
  :host([variant='badge'][hidden]) {
    display: none !important;
  }
  :host([variant='badge']) .ow {
    container-type: normal;
    font-size: inherit;
  }
  /* In large letters, the word goes under the scale. */
  :host([variant='badge']) .tension {
    flex-wrap: wrap;
  }
  :host([variant='badge']) .visually-hidden {
    inset-inline-start: 0;
  }
  :host([variant='badge']) [part='age'] {
    display: none;
  }
  .quiet {
    padding: 0.1875em 0.75em;
    border-radius: var(--_r2);
    background: var(--_sunken);
    color: var(--_ink);
  }
`;
