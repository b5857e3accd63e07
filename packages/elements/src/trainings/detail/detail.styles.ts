// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { boldAnswersStyles } from '../bold-answers.styles.js';
import { titleStyles } from '../title.styles.js';

/** Styles of the detail of a training. Needs `twentyStyles`, `placesStyles` and `tensionStyles`. */
export const detailStyles = css`
  ${titleStyles}
  ${boldAnswersStyles}
  .training {
    display: block;
    container-type: inline-size;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .ground {
    padding: 1.25em;
    border-radius: var(--_r3);
    background: var(--_ground);
  }
  .detail-head {
    display: grid;
    gap: var(--_s2);
    border-radius: var(--_r1);
  }
  .detail,
  .sections {
    display: grid;
    gap: 2em;
    align-content: start;
  }
  .detail {
    margin-block-start: 2em;
  }
  .sections section,
  .outcome {
    display: grid;
    gap: var(--_s2);
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  dl > div {
    padding-block: 0.25em;
  }
  dt {
    color: var(--_ink-soft);
  }
  .outcomes {
    display: grid;
    gap: 1.5em;
  }
  .ways a,
  .steps a {
    display: inline-block;
    padding-block: 0.375em;
  }
  .ways {
    display: grid;
    gap: 0.375em 1.5em;
  }
  .next > div {
    margin-block-start: 1em;
  }
  .answers-band {
    margin-block-start: 1.5em;
    padding: 0.25em 1.125em;
    background: var(--_surface);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
  }
  .side {
    display: grid;
    gap: 2em;
    align-content: start;
  }
  .phone,
  .in-fold {
    display: grid;
    gap: var(--_s2);
    align-content: start;
  }
  .folds > details {
    margin: 0;
    border-block-start: var(--_border) solid var(--_line);
  }
  .folds > :last-child {
    border-block-end: var(--_border) solid var(--_line);
  }
  .folds > details > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.875em;
    color: inherit;
    font-weight: 400;
    list-style: none;
  }
  .folds > details > summary::-webkit-details-marker {
    display: none;
  }
  .folds > details > summary > * {
    grid-column: 1;
  }
  .folds > details > summary::after {
    content: '';
    grid-area: 1 / 2 / span 2;
    width: 0.5em;
    height: 0.5em;
    margin-inline-end: 0.25em;
    border: solid var(--_accent-ink);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
  }
  .folds > details[open] > summary::after {
    transform: rotate(-135deg);
  }
  .in-fold {
    padding-block: 0.25em 1.5em;
  }
  .sections .subtitle {
    border-radius: var(--_r1);
    scroll-margin-block-start: 1em;
  }
  .steps {
    display: grid;
    gap: var(--_s3);
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    min-height: 1.75em;
    padding-inline-start: 2.5em;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    width: 1.75em;
    height: 1.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: 50%;
    line-height: 1.6;
    text-align: center;
    font-weight: 600;
  }
  .aid-block,
  .after-block {
    display: grid;
    gap: var(--_s2);
    margin-block-start: 1em;
  }
  .aids,
  .followings,
  .prospects {
    display: grid;
    gap: 0.875em;
  }
  .aid-block details .aids {
    margin-block-start: 0.5em;
  }
  .prospects .tension {
    margin-block: 0.25em;
    margin-inline-end: 0.375em;
  }
  .followings .go {
    font-weight: 600;
  }
  @container (min-width: 26em) {
    dl > div {
      display: grid;
      grid-template-columns: minmax(7em, 10em) 1fr;
      gap: 0 1em;
    }
  }
  @container (min-width: 34em) {
    .aids,
    .prospects {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      gap: 1.25em 2em;
    }
  }
  @media print {
    .ground {
      padding: 0;
    }
    summary {
      display: none;
    }
    .folds > details > summary {
      display: block;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      height: auto;
    }
    .detail,
    .sections,
    .sections section,
    .after-block,
    .aid-block {
      display: block;
    }
    .sections section,
    .next {
      margin-block-start: 1.5em;
    }
    .sections .subtitle,
    .after-block > p:first-child {
      break-after: avoid;
    }
    .sections .note {
      margin-block: 0.25em;
    }
    .outcome,
    .prospects > li,
    .aids > li,
    .session {
      break-inside: avoid;
    }
  }
  @container (min-width: 44em) {
    .answers-band {
      margin-block-start: 2em;
      padding: 1.25em;
    }
    :is(.sections, .side) > section > .subtitle {
      font-size: 1.375em;
    }
  }
  @container (min-width: 50em) {
    .detail {
      grid-template-columns: minmax(0, 1fr) 22em;
      gap: 3em;
      align-items: start;
    }
    /* The places come first on a phone, beside the rest on a wide screen. */
    .side {
      grid-area: 1 / 2;
    }
  }
`;
