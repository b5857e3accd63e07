// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the discs to fill, and of the buttons. */
export const ownStyles = css`
  .value {
    text-align: center;
    margin-block-start: 0.5em;
  }
  .big {
    display: block;
    font-size: 2.25em;
    line-height: 1.15;
  }
  .picker {
    position: relative;
    padding-block: 0.5em;
    border-radius: var(--_r2);
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
  }
  .picker:has(:focus-visible) {
    outline: 0.1875em solid var(--_ink);
    outline-offset: 0.25em;
  }
  /* Under the discs, which the pointer presses. */
  .picker > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .picker > .discs {
    grid-template-columns: repeat(10, minmax(0, 2.75em));
    gap: 0.5em clamp(0.25em, 2%, 0.75em);
    max-inline-size: none;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .ask .pri {
    flex: 1;
    min-width: min(10em, 100%);
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .discs {
    display: block;
    width: 0.875em;
  }
  .legend i {
    display: block;
  }
  .legend .discs + .discs {
    margin-inline-start: 0.75em;
  }
  @container (max-width: 22em) {
    .ask .quiet {
      flex: 1 0 100%;
    }
  }
  @container (min-width: 44em) {
    :host([variant='banner']) .acts {
      grid-area: acts;
      align-content: start;
    }
    :host([variant='banner']) .guess {
      grid-area: guess;
    }
    :host([variant='banner']) .legend {
      display: none;
    }
    :host([variant='banner']) .value {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_s3);
    }
  }
`;
