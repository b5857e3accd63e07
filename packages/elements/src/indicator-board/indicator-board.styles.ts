// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const indicatorBoardStyles = css`
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
