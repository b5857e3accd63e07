// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { titleStyles } from '../trainings/title.styles.js';

/** Styles of the card of one training, whose layout depends on its own width: a head on the surface, the rest on the ground. */
export const summaryStyles = [
  titleStyles,
  css`
  .training {
    display: block;
    container-type: inline-size;
  }
  .brief {
    background: var(--_ground);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
    overflow: hidden;
  }
  .top {
    display: grid;
    gap: 0.375em;
    padding: 1.125em;
    background: var(--_surface);
    border-block-end: var(--_border) solid var(--_line);
  }
  .title {
    font-size: 1.625em;
  }
  /* As high as the link that it may become. */
  .title > span {
    padding-block: 0.25em;
    display: inline-flex;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-block-start: 0.5em;
  }
  .reach > .quiet:first-child {
    margin-inline-start: -0.625em;
  }
  .rest {
    display: grid;
    gap: 1em;
    padding: 1.125em;
  }
  .part {
    display: grid;
    gap: 0.625em;
    align-content: start;
    padding: 1.125em;
    background: var(--_surface);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
  }
  .part .subtitle {
    font-size: 1.125em;
  }
  .spot {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .spot > p {
    grid-column: 1;
  }
  .town {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .way {
    grid-area: 1 / 2 / span 4;
    padding-block: 0.625em;
    font-weight: 600;
  }
  .all {
    justify-self: start;
    margin-inline-start: -0.625em;
  }
  .foot {
    display: grid;
    gap: 0.5em;
    padding: 0 1.125em 1.125em;
  }
  .rest > .later {
    min-block-size: 24em;
  }
  .foot.later {
    min-block-size: 6em;
  }
  .shut {
    background: var(--_sunken);
  }
  @container (min-width: 44em) {
    .title {
      font-size: 2em;
    }
    .top,
    .rest {
      padding: 1.5em;
    }
    .rest {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
      align-items: start;
    }
    .foot {
      padding: 0 1.5em 1.5em;
    }
  }
  @media print {
    .way,
    .all {
      display: none;
    }
    .rest {
      display: block;
    }
  }
`,
];
