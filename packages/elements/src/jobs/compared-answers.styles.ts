// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { shareDiscsStyles } from './share-discs.styles.js';

/**
 * Styles of the answers in a comparison of jobs or trainings: small discs and, on a phone, a letter before each answer
 * of a `.lettered` table, whose columns are too narrow for words.
 */
export const comparedAnswersStyles = css`
  ${shareDiscsStyles}
  .compare .discs {
    grid-template-columns: repeat(10, 0.75em);
    justify-content: start;
    gap: 0.1875em;
    margin-block: 0.375em;
  }
  @container (max-width: 40em) {
    .lettered tr {
      counter-reset: answer;
    }
    .lettered :is(thead th, tbody td:not([colspan])) {
      counter-increment: answer;
    }
    .lettered :is(thead th, tbody td:not([colspan]))::before {
      content: counter(answer, upper-alpha);
      content: counter(answer, upper-alpha) / '';
      float: inline-start;
      width: 1.5em;
      margin-inline-start: -2.125em;
      border-radius: 50%;
      background: var(--_accent-tint);
      color: var(--_accent-ink);
      font-weight: 600;
      line-height: 1.5;
      text-align: center;
    }
  }
`;
