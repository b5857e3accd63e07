// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the two columns of the full card from 44em, its lists and its testimony. */
export const jobFullStyles = css`
  .lists {
    display: grid;
    gap: var(--_s5);
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .bullets ::marker {
    color: var(--_edge);
  }
  .acronyms {
    display: grid;
    margin-block-start: var(--_s1);
    font-weight: 400;
  }
  .band {
    margin-inline: calc(-1 * var(--_s5));
    padding: var(--_s5);
    background: var(--_accent-tint);
  }
  .band figcaption {
    margin-block-start: var(--_s2);
  }
  @container (max-width: 20em) {
    .band {
      margin-inline: calc(-1 * var(--_s4));
    }
  }
  @container (min-width: 44em) {
    .full .body {
      grid-template-columns: 4fr 3fr;
      gap: 0;
      border-block-start: var(--_border) solid var(--_line);
    }
    .full .side {
      grid-column: 2;
      grid-row: 1;
      padding-block-start: var(--_s5);
      padding-inline-start: var(--_s5);
      border-inline-start: var(--_border) solid var(--_line);
    }
    .full .facts {
      border: 0;
      padding-block-start: var(--_s5);
      padding-inline-end: var(--_s5);
      align-content: start;
    }
    .full .share {
      border: 0;
      padding: 0;
    }
    .lists > .note {
      grid-column: 1 / -1;
    }
    .lists {
      grid-template-columns: 1fr 1fr;
      gap: var(--_s5) var(--_s6);
      padding-block-start: var(--_s5);
    }
    .band {
      margin-inline: calc(-1 * var(--_s6));
      padding: var(--_s5) var(--_s6);
    }
  }
  @container (min-width: 44em) and (max-width: 60em) {
    .side .discs {
      grid-template-columns: repeat(10, minmax(0, 1.375em));
      justify-content: start;
      gap: 0.4375em;
    }
  }
  @media (prefers-contrast: more) {
    .band {
      border-block: var(--_border) solid;
    }
  }
  @media (forced-colors: active) {
    .band {
      border-block: 0.0625em solid;
    }
  }
`;
