// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { boldAnswersStyles } from '../trainings/bold-answers.styles.js';
import { titleStyles } from '../trainings/title.styles.js';

/** First styles of the card of one training, whose layout depends on its own width: a head and answers on the surface, the rest on the ground. */
export const summaryStyles = [
  titleStyles,
  boldAnswersStyles,
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
      display: flex;
      gap: 1em 2em;
      padding: 1.125em;
    }
    .hero {
      flex: 1;
      min-width: 0;
      display: grid;
      gap: 0.375em;
      align-content: start;
    }
    .title {
      font-size: 1.625em;
    }
    /* As high as the link that it may become. */
    .title > span {
      padding-block: 0.25em;
      display: inline-flex;
    }
    .title .go {
      color: var(--_ink);
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
    .brief > .answers {
      padding: 0.25em 1.125em;
      background: var(--_surface);
      border-block: var(--_border) solid var(--_line);
    }
    .rest {
      display: grid;
      gap: 2em;
      padding: 1.5em 1.125em;
    }
    .later {
      min-block-size: 50em;
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
        padding: 1.75em;
      }
      .brief > .answers {
        padding: 1.5em 1.75em;
      }
      .rest {
        gap: 2.5em;
      }
      .later {
        min-block-size: 40em;
      }
    }
  `,
];
