// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const indicatorBoardStyles = css`
  /* With a title of the page above it, as high as a window: what follows is moved out of sight at once, and no further. */
  .coming {
    min-height: calc(100vh - 5.5em);
  }
  :host([variant='figure']) .coming {
    min-height: 42em;
  }
  summary {
    cursor: pointer;
    color: var(--_accent-ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-height: 2.75em;
    align-content: center;
  }
  :host([variant='key']) {
    display: inline !important;
  }
  :host([variant='key']) .ow {
    display: inline;
    container-type: normal;
    font: inherit;
    color: inherit;
  }
`;
