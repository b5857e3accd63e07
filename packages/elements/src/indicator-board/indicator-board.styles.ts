// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const indicatorBoardStyles = css`
  /* As high as a window, like what comes: what follows on the page is moved out of sight by neither. */
  .coming {
    min-height: 100vh;
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
