// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const readingControlStyles = css`
  .reading {
    display: flex;
    justify-content: flex-end;
    padding-block-start: var(--_s1);
  }
  .reading.corner {
    display: contents;
  }
  .reading .aa {
    inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0;
    font-size: 1em;
  }
  .reading-panel .btn {
    inline-size: auto;
  }
  .ow.spaced {
    letter-spacing: 0.06em;
    word-spacing: 0.16em;
  }
  .ow.spaced :is(p, li, dt, dd, blockquote, .voice, .note, .easy-sheet) {
    line-height: 1.9;
  }
  .ow[dir='rtl'].spaced {
    letter-spacing: normal;
  }
  .ow.short-lines :is(p, li, dd, blockquote) {
    max-inline-size: 28em;
  }
  .reading-panel {
    inline-size: min(24em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    overflow: auto;
    padding: var(--_s5);
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r3);
    background: var(--_surface);
    color: var(--_ink);
  }
  .reading-panel[open] {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
  }
  .reading-panel::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .reading-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
  }
  .reading-panel fieldset {
    inline-size: 100%;
  }
  .reading-panel legend {
    font-weight: 600;
    padding-block-end: var(--_s1);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    overflow: hidden;
  }
  .segments label {
    flex: 1 1 auto;
    position: relative;
    display: grid;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
  }
  .segments :checked + span {
    background: var(--_accent-ink);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .segments :focus-visible + span {
    outline: 0.1875em solid var(--_ink);
    outline-offset: -0.3125em;
    box-shadow: inset 0 0 0 0.4375em var(--_surface);
    background: var(--_surface);
    color: var(--_ink);
    text-decoration: underline;
  }
  .segments :checked:focus-visible + span {
    background: var(--_accent-ink);
    color: var(--_on-accent);
  }
  .reading-keep {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.75em;
  }
  .reading-keep input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent-ink);
  }
  .shade {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    pointer-events: none;
    background: var(--_surface);
    opacity: 0.8;
  }
  .shade.above {
    inset-block-start: 0;
  }
  .shade.below {
    inset-block-end: 0;
  }
  .ruler {
    position: absolute;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: 0.5em;
    block-size: 2.48em;
    background: var(--_accent-ink);
    border-radius: var(--_r1);
  }
  .reading .aa {
    position: relative;
    z-index: 2;
  }
  .reading.corner .aa {
    position: absolute;
    inset-block-start: var(--aa-block, 0);
    inset-inline-end: var(--aa-inline, 0);
    border-color: transparent;
    border-radius: 50%;
    background: var(--_ground);
  }
  .reading.corner .aa:hover {
    background: var(--_accent-tint);
  }
  @media (forced-colors: active) {
    .reading.corner .aa {
      border-color: ButtonText;
    }
    .segments :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .shade {
      forced-color-adjust: none;
      background: Canvas;
    }
    .ruler {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .reading {
      display: none;
    }
  }
`;
