// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the rows of a comparison, between lines: name and planned hires, then the level. */
export const compareStyles = css`
  .compare {
    display: grid;
    gap: var(--_s4);
  }
  .compare .rows > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_s2) var(--_s4);
    padding-block: var(--_s4);
    border-block-start: var(--_border) solid var(--_line);
  }
  .compare .about:first-child {
    grid-column: 1 / -1;
  }
  .compare .reference {
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_r2);
    background: var(--_sunken);
  }
  .compare .reference li {
    padding-block: 0;
    border: 0;
  }
  .compare .name {
    font-weight: 600;
  }
  .compare .p {
    width: 2.5em;
    height: 2.5em;
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .compare .p .f {
    fill: var(--_accent-tint);
  }
  .compare .tension {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .compare .hires {
    grid-column: 1 / -1;
  }
  .compare > .note {
    border-block-start: var(--_border) solid var(--_line);
    padding-block-start: var(--_s4);
  }
  @container (min-width: 34em) {
    .compare {
      padding: var(--_s6);
    }
    .compare .rows > li {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .compare .about:first-child {
      grid-column: 1 / 3;
    }
    .compare .hires {
      grid-column: 3;
      inline-size: 22em;
      max-inline-size: 40cqi;
    }
    .compare .tension {
      grid-column: 3;
      justify-self: end;
    }
  }
`;
