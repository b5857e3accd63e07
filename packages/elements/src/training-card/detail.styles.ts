// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Everything about a training. Needs `cardStyles` and `placesStyles`. */
export const detailStyles = css`
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
    margin-block-start: 1.5em;
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
    display: grid;
    grid-template-columns: minmax(7em, 10em) 1fr;
    gap: 0 1em;
    padding-block: 0.25em;
  }
  dt {
    color: var(--_ink-soft);
  }
  .outcomes {
    display: grid;
    gap: 1.5em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 1em 1.5em;
  }
  .ways a {
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
  @container (min-width: 50em) {
    .detail {
      grid-template-columns: minmax(0, 1fr) 20.5em;
      gap: 3em;
      align-items: start;
    }
  }
`;
