// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of easy reading: larger letters, pictograms, and space between the lines. */
export const easyStyles = css`
  .easy-sheet,
  :host([reading='easy']) .training {
    word-spacing: 0.06em;
  }
  .easy-sheet {
    display: grid;
    gap: var(--_s3);
    max-inline-size: 44em;
    overflow: hidden;
    font-size: 1.125em;
    line-height: 1.4;
    padding: 1.125em 1.25em 0.5em;
  }
  .easy-sheet > * {
    min-inline-size: 0;
  }
  .easy-head {
    display: flex;
    align-items: center;
    gap: var(--_s3);
  }
  .easy-head .p {
    flex: none;
    width: 3em;
    height: 3em;
    stroke-width: 2;
  }
  .easy-sheet .title {
    font-size: 1.25em;
  }
  .easy-sheet > .big .cord {
    display: block;
    width: 7.5em;
    height: 2.65em;
  }
  .easy {
    display: grid;
  }
  .easy > .easy-line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
    padding-block: 0.4em;
    border: 0;
    border-block-start: var(--_border) solid var(--_line);
  }
  .easy > :first-child {
    border-block-start: 0;
  }
  .easy-line .p {
    width: 2.25em;
    height: 2.25em;
  }
  .easy-sheet .p,
  .easy-line .p {
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .easy-sheet .p .f,
  .easy-line .f {
    fill: var(--_accent-tint);
  }
  .easy-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
  }
  .easy-actions:not(:has(> :not([hidden]))) {
    display: none;
  }
  .easy-actions > .pri {
    flex: 1 1 12em;
    min-height: 3.25em;
  }
  .easy-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .easy-foot details[open] {
    flex-basis: 100%;
  }
  .easy-sheet .easy-link {
    inline-size: fit-content;
    min-block-size: 2.75em;
    display: list-item;
    list-style-position: inside;
    padding: 0.6em 0;
    border: 0;
    background: none;
    color: var(--_accent-ink);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .easy-sheet button.easy-link {
    display: block;
  }
  @container (max-width: 22em) {
    .easy-sheet {
      padding-inline: 1em;
    }
    .easy > .easy-line {
      gap: 0.5em;
    }
    .easy-line .p {
      width: 1.875em;
      height: 1.875em;
    }
  }
  @media (forced-colors: active) {
    .easy-sheet .p,
    .easy-line .p {
      stroke: CanvasText;
    }
    .easy-sheet .p .f,
    .easy-line .f {
      fill: none;
    }
  }
  @media print {
    /* On paper, where it comes from is read without a press. */
    .easy-sheet details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .easy-sheet button.easy-link {
      display: none;
    }
  }
`;
