// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the printed pages, legible in black and white. */
export const dossierStyles = css`
  .dossier {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .cover {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s5);
    justify-content: space-between;
    padding-block-end: var(--_s3);
    border-block-end: 0.1875em solid var(--_ink);
  }
  .dossier .later {
    min-block-size: 30em;
  }
  .dossier summary :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }
  .said > li {
    padding-block: 0.2em;
  }
  .charts {
    display: grid;
    gap: var(--_s4) var(--_s5);
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }
  .dossier table {
    font-size: 0.9375em;
    margin-block-start: var(--_s3);
  }
  .dossier caption {
    font-size: 1.0625em;
    font-weight: 650;
    color: var(--_ink);
    padding-block-end: 0;
  }
  .dossier thead th {
    border-block-end: 0.125em solid var(--_ink);
  }
  /* The same columns in every table; without widths, the first would be a letter wide on a phone. */
  .dossier table {
    table-layout: fixed;
  }
  .dossier thead th:first-child {
    width: 36%;
  }
  .dossier thead th:nth-last-child(2) {
    width: 18%;
  }
  .dossier thead th:last-child {
    width: 9%;
  }
  .dossier td:nth-last-child(2) {
    white-space: normal;
  }
  @container (max-width: 30em) {
    .dossier :is(td, th) {
      font-size: 0.75em;
      padding-inline: 0.15em;
      hyphens: auto;
    }
    /* A number is never cut. */
    .dossier :is(th, .absent, td:nth-last-child(2)) {
      overflow-wrap: anywhere;
    }
    .dossier thead th:first-child {
      width: 28%;
    }
    .dossier thead th:nth-last-child(2) {
      width: 21%;
    }
    .dossier thead th:last-child {
      width: 7%;
    }
    .dossier thead th > span {
      writing-mode: vertical-rl;
      white-space: nowrap;
    }
  }
  .dossier .absent {
    font-style: italic;
  }
  .dossier ol {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .dossier dt {
    font-weight: 600;
  }
  .dossier dl,
  .awaited-list {
    columns: 20em;
  }
  .awaited-list > li {
    padding-block-end: var(--_s1);
  }
  .dossier dl > div {
    break-inside: avoid;
    padding-block-end: var(--_s2);
  }
  @media print {
    .not-printed {
      display: none;
    }
    /* Paper has what the screen folds. */
    .dossier summary {
      display: block;
      list-style: none;
      min-height: 0;
      color: #000;
      text-decoration: none;
      break-after: avoid;
    }
    .dossier details::details-content {
      content-visibility: visible;
    }
    .dossier {
      display: block;
      padding: 0;
      border: 0;
      font-size: 10pt;
      color: #000;
    }
    .dossier .subject {
      color: #000;
    }
    .dossier > * {
      margin-block-end: 1em;
    }
    .dossier :is(figure, tr, li) {
      break-inside: avoid;
    }
    .dossier :is(h1, h2, h3, h4, h5, h6, caption, thead) {
      break-after: avoid;
    }
    .dossier p {
      orphans: 3;
      widows: 3;
    }
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
