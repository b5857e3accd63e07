// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the export formats. */
export const extractStyles = css`
  .extract {
    display: grid;
    gap: var(--_s3);
    margin-block: 1em;
  }
  .extract .ways {
    display: grid;
    gap: var(--_s3);
  }
  .extract .ways > li {
    display: grid;
    gap: 0.25em 1em;
    align-items: center;
  }
  .extract .btn.sec {
    justify-content: start;
    text-align: start;
  }
  .extract [role='status']:empty {
    display: none;
  }
  .working {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
  progress {
    flex: 1 1 8em;
    height: 0.75em;
    accent-color: var(--_accent-ink);
  }
  @container (min-width: 40em) {
    .extract .ways > li {
      grid-template-columns: 19em minmax(0, 1fr);
    }
  }
  @media print {
    .extract {
      display: none;
    }
  }
`;
