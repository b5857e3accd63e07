// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const directoryElementStyles = css`
  :host {
    display: block;
  }
`;
