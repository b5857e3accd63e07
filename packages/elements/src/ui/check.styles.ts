// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of checkboxes and radio buttons, with the number of results of each. */
export const checkStyles = css`
  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-height: 2.75em;
    padding-block: 0.25em;
    line-height: 1.3;
    cursor: pointer;
  }
  .check input {
    appearance: none;
    display: grid;
    place-items: center;
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin: 0;
    font: inherit;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_r1);
    background: var(--_surface);
    color: var(--_on-accent);
    cursor: inherit;
  }
  .check [type='radio'] {
    border-radius: 50%;
  }
  .check input::before {
    content: '';
    width: 0.4375em;
    height: 0.75em;
    margin-block-start: -0.1875em;
    border: solid transparent;
    border-width: 0 0.15em 0.15em 0;
    transform: rotate(42deg);
  }
  .check [type='radio']::before {
    width: 0.625em;
    height: 0.625em;
    margin: 0;
    border: 0;
    border-radius: 50%;
    transform: none;
  }
  .check input:checked {
    border-color: var(--_accent-ink);
    background: var(--_accent-ink);
  }
  .check input:checked::before {
    border-color: currentColor;
  }
  .check [type='radio']:checked {
    background: var(--_surface);
  }
  .check [type='radio']:checked::before {
    background: var(--_accent-ink);
  }
  .check:has(:checked) {
    font-weight: 600;
  }
  .check:has(:disabled) {
    color: var(--_ink-soft);
    cursor: default;
  }
  .check :disabled {
    border-style: dashed;
    background: none;
  }
  .amount {
    margin-inline-start: auto;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-soft);
  }
  @media (forced-colors: active) {
    .check :enabled {
      appearance: auto;
    }
    .check:has(:disabled) {
      color: GrayText;
    }
    .check input::before {
      content: none;
    }
  }
`;
