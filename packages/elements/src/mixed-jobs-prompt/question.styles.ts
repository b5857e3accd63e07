// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the three layouts of the question, and of the place reserved for the slider. */
export const mixedJobsPromptStyles = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-inline: auto;
    max-inline-size: 36em;
  }
  .lead {
    border-radius: var(--_r1);
  }
  .job {
    font-weight: 600;
  }
  .lead .subtitle {
    margin-block-start: 0.75em;
    font-size: 1.5em;
    line-height: 1.2;
  }
  .later {
    min-block-size: 19em;
  }
  :host([reading='easy']) .sheet {
    font-size: 1.125em;
    line-height: 1.7;
  }
  :host([variant='banner']) .sheet,
  :host([variant='inline']) .sheet {
    max-inline-size: none;
  }
  :host([variant='inline']) .sheet {
    border: 0;
  }
  @container (min-width: 30em) {
    .sheet {
      padding: 1.75em 2em;
    }
  }
  @container (min-width: 44em) {
    :host([variant='banner']) .ask {
      grid-template: 'text guess' auto 'text acts' 1fr / minmax(0, 1fr) minmax(0, 1.35fr);
      column-gap: 3em;
    }
    :host([variant='banner']) .text {
      grid-area: text;
    }
  }
`;
