// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const figureStyles = css`
  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }
  .figure {
    display: grid;
    gap: var(--_s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .value strong {
    font-size: 2.25em;
    line-height: 1.15;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .value .old {
    font-size: 1em;
    font-weight: 600;
  }
  .lead {
    font-size: 1.125em;
  }
  .absence {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2);
    padding: var(--_s2) var(--_s3);
    border: 1px dashed var(--_edge);
    border-radius: var(--_r1);
  }
  .absence .note {
    display: block;
  }
  .chart {
    margin-block: var(--_s2);
  }
  .figure .later {
    min-block-size: 27em;
  }
  @media print {
    .figure {
      break-inside: avoid;
    }
  }
`;
