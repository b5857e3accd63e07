// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the three controls of a board. */
export const controlsStyles = css`
  .controls > * {
    display: grid;
    gap: var(--_s1);
    align-content: end;
  }
  .controls :is(label > span, legend) {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .controls legend {
    padding-block-end: var(--_s1);
  }
  .controls select {
    font: inherit;
    font-weight: 600;
    width: 100%;
    min-height: 2.75em;
    padding-inline: var(--_s2);
    color: var(--_ink);
    background: var(--_surface);
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
    overflow: hidden;
  }
  .segments label {
    flex: 1 1 auto;
    position: relative;
    display: grid;
    place-items: center;
    min-height: 2.625em;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments label > span {
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_ink);
    width: 100%;
    min-height: 100%;
    display: grid;
    place-items: center;
    padding-inline: 0.25em;
  }
  .segments :checked + span {
    background: var(--_accent-ink);
    color: var(--_on-accent);
  }
  .segments :focus-visible + span {
    outline: 0.1875em solid var(--_ink);
    outline-offset: -0.3125em;
    box-shadow: inset 0 0 0 0.375em var(--_surface);
  }
  @media (forced-colors: active) {
    .segments :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
