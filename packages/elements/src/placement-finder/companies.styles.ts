// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const companiesStyles = css`
  .seeks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
  }
  .seeks li {
    padding: 0.25em 0.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r1);
  }
  .seeks .yes {
    border-color: var(--_accent-ink);
    background: var(--_accent-tint);
    font-weight: 600;
  }
  .seeks :is(.no, .unknown) {
    color: var(--_ink-soft);
  }
  .seeks .unknown {
    border-style: dashed;
  }
  .company-facts {
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
  }
  .company-facts dt {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
`;
