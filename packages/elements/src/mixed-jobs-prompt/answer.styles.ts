// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the answer: a sentence, a drawing, then a testimony, an event, other jobs and the figures. */
export const answerStyles = css`
  .sheet.answer {
    gap: 0;
    padding: 0;
    overflow: hidden;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .result .discs {
    grid-template-columns: repeat(10, minmax(0, 2.25em));
    gap: 0.5em;
    max-inline-size: 28em;
  }
  /* What the visitor said stays around the discs. */
  .discs .said {
    outline: 0.125em dotted var(--_ink-soft);
    outline-offset: 0.125em;
  }
  .band > .acts {
    align-items: center;
    margin-block-start: 0.75em;
  }
  .figures {
    display: grid;
    gap: var(--_s2);
  }
  .women {
    grid-column: 2;
    font-weight: 600;
  }
  .result,
  .part,
  .band {
    padding: 1.25em;
  }
  .lead .voice {
    font-family: var(--_font-voice);
    font-weight: 400;
    font-size: 1.625em;
    line-height: 1.3;
    letter-spacing: 0;
  }
  .event {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block-end: 0.25em;
  }
  .part {
    border-block-start: var(--_border) solid var(--_line);
  }
  .band {
    background: var(--_share-tint);
  }
  .band > p {
    font-size: 1.125em;
    font-weight: 600;
  }
  .band + .band {
    padding-block-start: 0;
  }
  .band figcaption {
    margin-block-start: 0.5em;
  }
  .event {
    align-items: center;
    margin: 0;
  }
  .event > .i {
    color: var(--_accent-ink);
  }
  .event > div {
    flex: 1 1 12em;
  }
  .band + .part {
    border-block-start: 0;
  }
  .small-title {
    font-size: 1.125em;
  }
  .go .p {
    width: 2.5em;
    height: 2.5em;
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .go .p .f {
    fill: var(--_accent-tint);
  }
  .go {
    font: inherit;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.125em 1em;
    width: 100%;
    padding: 0.75em 0;
    border: 0;
    background: none;
    color: var(--_ink);
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .go .i {
    color: var(--_accent-ink);
  }
  @container (max-width: 20em) {
    .go {
      column-gap: 0.5em;
    }
    .go .p {
      width: 1.75em;
      height: 1.75em;
    }
  }
  .go:hover strong {
    text-decoration: underline;
  }
  .next {
    container-type: inline-size;
  }
  .name > * {
    display: block;
  }
  .next > li + li {
    border-block-start: var(--_border) solid var(--_line);
  }
  @container (min-width: 30em) {
    .lead .voice {
      font-size: 2em;
    }
    .go {
      grid-template-columns: auto minmax(0, 1fr) minmax(4.5em, max-content) auto;
    }
    .women {
      grid-column: auto;
      max-inline-size: 6em;
      font-weight: 400;
      text-align: end;
    }
    .result,
    .band {
      padding: 1.75em 2em;
    }
    .part {
      padding: 1.25em 2em;
    }
  }
  @container (min-width: 44em) {
    :host([variant='banner']) .answer {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    :host([variant='banner']) .result {
      align-content: start;
      border-inline-end: var(--_border) solid var(--_line);
    }
    :host([variant='banner']) .rest > :first-child {
      border-block-start: 0;
    }
  }
`;
