// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const commitmentSheetStyles = css`
  .sheet-title {
    border-radius: var(--_r1);
    margin-block: 0.25em 0.5em;
  }
  .one .title {
    font-size: 1.5em;
  }
  .crumb .btn {
    padding-inline: 0;
    margin-inline-end: 1em;
    text-decoration: underline;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
    margin-block: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .actions-list {
    margin-block-end: 1.25em;
  }
  .actions-list > li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    padding-block: 0.75em;
    border-block-end: var(--_border) solid var(--_line);
    line-height: 1.4;
    break-inside: avoid;
  }
  .late {
    grid-column: 2;
  }
  .aside > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.25em;
  }
  .absent {
    border-inline-start: 0.125em dashed var(--_edge);
    padding-inline-start: 0.625em;
  }
  .values > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
  }
  .values dd .note {
    display: block;
  }
  .hint {
    background: var(--_accent-tint);
    border-radius: var(--_r2);
    padding: 0.875em 1em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  @container (min-width: 40em) {
    .actions-list > li {
      grid-template-columns: 1.25em minmax(0, 1fr) 10em;
    }
    .late {
      grid-column: 3;
      text-align: end;
    }
    .late .note {
      display: block;
    }
  }
  @container (min-width: 56em) {
    .two {
      grid-template-columns: minmax(0, 1fr) 20em;
    }
  }
  @media print {
    .crumb .btn {
      display: none;
    }
  }
`;
