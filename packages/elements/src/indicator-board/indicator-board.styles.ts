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
