// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const finderPageStyles = css`
  .finder {
    --_good: var(--ow-good, #2f6b45);
    padding: 1em;
    border-radius: var(--_r3);
    background: var(--_ground);
  }
  @supports (color: light-dark(#000, #fff)) {
    .finder {
      --_good: var(--ow-good, light-dark(#2f6b45, #86c79d));
    }
  }
  .sent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.75em;
    font-size: 1.25em;
    line-height: 1.4;
  }
  .word {
    position: relative;
    display: inline-block;
    max-width: 100%;
  }
  .word select {
    appearance: none;
    field-sizing: content;
    max-width: 100%;
    min-height: 2.25em;
    padding-inline: 0.375em 1.5em;
    border: 0;
    border-block-end: 0.125em solid var(--_accent-ink);
    border-radius: var(--_r1) var(--_r1) 0 0;
    background: var(--_accent-tint);
    color: var(--_accent-ink);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .word option {
    background: var(--_surface);
    color: var(--_ink);
  }
  .word::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0.5em;
    width: 0.5em;
    height: 0.5em;
    margin-block-start: -0.375em;
    border: solid var(--_accent-ink);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  .place-field {
    flex: 1 1 13em;
    min-width: 0;
    max-width: min(20em, 100%);
    font-size: 0.8em;
  }
  .place-field .field > label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .results {
    margin-block-start: 1.25em;
  }
  .results > [part='source'] {
    margin-block-start: 0.75em;
  }
  .results > .note {
    margin-block-start: 0.5em;
  }
  .results-head,
  .tools,
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .results-head {
    justify-content: space-between;
  }
  .count {
    font-size: 1.125em;
  }
  .tools [aria-pressed='true'] {
    border-color: var(--_accent-ink);
    background: var(--_accent-tint);
  }
  .tools [aria-pressed='true']::before {
    content: '✓';
    content: '✓' / '';
  }
  .helpers {
    margin-block-start: 0.75em;
    padding: 0;
  }
  .more-results {
    margin-block: 0.75em;
  }
  .helper {
    display: grid;
    gap: 0.5em;
    padding: 1.125em 1.5em;
  }
  .room {
    position: relative;
    min-height: 2.75em;
    padding-inline-end: 3.25em;
  }
  .helper + .helper {
    border-block-start: var(--_border) solid var(--_line);
  }
  .helper-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .name {
    font-size: 1.125em;
  }
  .go {
    min-height: 2.25em;
    padding: 0;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .go:hover {
    text-decoration-thickness: 0.125em;
  }
  .state {
    font-weight: 600;
  }
  .dot {
    display: inline-block;
    width: 0.625em;
    height: 0.625em;
    margin-inline-end: 0.5em;
    border: 0.125em dotted var(--_ink-soft);
    border-radius: 50%;
  }
  .closed .dot,
  .closure .dot,
  .holiday .dot {
    border-style: solid;
  }
  .open .dot {
    border-color: var(--_good);
    background: var(--_good);
  }
  .day svg {
    display: block;
    width: 100%;
    height: 0.75em;
  }
  .day:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_track);
  }
  .span {
    fill: var(--_good);
  }
  .now {
    fill: var(--_ink);
  }
  .day p {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    text-align: center;
  }
  .tel {
    border-color: var(--_accent-ink);
    background: var(--_accent-tint);
    overflow-wrap: anywhere;
  }
  .nothing {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .further {
    margin-block-start: 1.25em;
  }
  @container (max-width: 34em) {
    .finder {
      padding: 0.5em;
    }
    .helper {
      padding: 1em;
    }
    .tools > .btn,
    .ways > .btn {
      padding-inline: 0.75em;
    }
    .sent {
      font-size: 1.0625em;
    }
    .ways > .tel {
      flex: 1 1 12em;
      padding-inline: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .open .dot,
    .span {
      forced-color-adjust: none;
      background: CanvasText;
      fill: CanvasText;
    }
  }
  @media print {
    .finder {
      padding: 0;
      background: none;
    }
    .tools,
    .place-field .clear {
      display: none;
    }
    .helper {
      break-inside: avoid;
    }
    .ways > .tel {
      display: inline-flex;
    }
    .go {
      text-decoration: none;
    }
  }
`;
