// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of fields and selects, after the visual language. */
export const controlStyles = css`
  .field > label,
  legend {
    display: block;
    font-weight: 600;
    margin-block-end: 0.375em;
  }
  .input {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-height: 3.25em;
    padding-inline: 1em 0.25em;
    background: var(--_surface);
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
  }
  .input > .i {
    color: var(--_ink-soft);
  }
  .input > input {
    flex: 1;
    min-width: 0;
    min-height: 2.5em;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-size: 1.125em;
    letter-spacing: inherit;
    color: inherit;
    text-overflow: ellipsis;
  }
  .input > input::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  .input > input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .input:has(> input:focus-visible) {
    outline: 0.1875em solid var(--_ink);
    outline-offset: 0.125em;
  }
  .clear {
    flex: none;
    width: 2.75em;
    height: 2.75em;
    padding: 0;
    border: 0;
    border-radius: var(--_r2);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .select select {
    appearance: none;
    max-width: 100%;
    min-height: 2.75em;
    padding-inline: 0.75em 1.75em;
    text-overflow: ellipsis;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .select {
    position: relative;
    display: inline-block;
    max-width: 100%;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0.75em;
    width: 0.5em;
    height: 0.5em;
    margin-block-start: -0.375em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
`;
