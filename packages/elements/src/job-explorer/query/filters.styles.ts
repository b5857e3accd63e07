// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const filtersStyles = css`
  .group > .quiet {
    margin-inline-start: -0.625em;
  }
  .group > .sec {
    width: 100%;
    margin-block-start: 0.5em;
  }
  .group > legend + .note {
    margin-block-end: var(--_s2);
  }
  .group .cord {
    width: 3em;
    vertical-align: middle;
  }
`;
