// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { titleStyles } from '../trainings/title.styles.js';

export const providerStyles = css`
  ${titleStyles}
  .places {
    margin-block-start: var(--_s2);
  }
  .places li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
    align-items: center;
  }
  .way {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  .reach.coming {
    min-height: 2.75em;
  }
  .part {
    margin-block-start: var(--_s5);
  }
  .level {
    margin-block-start: var(--_s4);
    color: var(--_ink-soft);
  }
  .trainings > li,
  .events > li {
    padding-block: var(--_s3);
    border-block-end: var(--_border) solid var(--_line);
    break-inside: avoid;
  }
  .outcome {
    font-weight: 600;
    margin-block-start: var(--_s2);
  }
  summary {
    min-height: 2.75em;
    padding-block: 0.625em;
    color: var(--_accent-ink);
    cursor: pointer;
  }
  [part='source'] {
    margin-block-start: var(--_s4);
  }
`;
