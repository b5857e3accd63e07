// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/**
 * Styles of the tension scale, its badge and five-step bars. A level sets `--_c` through its class `l1` to `l5`. The colours of the levels
 * have no `--ow-*` name: a host cannot change their meaning.
 */
export const tensionStyles = css`
  :host {
    --_t1: #8a8377;
    --_t2: #a17c22;
    --_t3: #b8650e;
    --_t4: #a8401f;
    --_t5: #7c1f2e;
  }
  @supports (color: light-dark(#000, #fff)) and (color: oklch(from #000 l c h)) {
    :host {
      --_t1: light-dark(#8a8377, #a39b8e);
      --_t2: light-dark(#a17c22, #c4b077);
      --_t3: light-dark(#b8650e, #e6ad56);
      --_t4: light-dark(#a8401f, #f1905a);
      --_t5: light-dark(#7c1f2e, #ff7a6e);
    }
  }
  .l1 {
    --_c: var(--ow-level-ink, var(--_t1));
  }
  .l2 {
    --_c: var(--ow-level-ink, var(--_t2));
  }
  .l3 {
    --_c: var(--ow-level-ink, var(--_t3));
  }
  .l4 {
    --_c: var(--ow-level-ink, var(--_t4));
  }
  .l5 {
    --_c: var(--ow-level-ink, var(--_t5));
  }
  .tension {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    min-height: 2em;
    padding: 0.1875em 0.75em 0.1875em 0.625em;
    border-radius: var(--_r2);
    font-weight: 600;
    line-height: 1.2;
    background: var(--_sunken);
    background: color-mix(in oklab, var(--_c) 13%, var(--_surface));
    color: var(--_ink);
  }
  .cord {
    width: 4.25em;
    height: 1.5em;
    flex: none;
    overflow: visible;
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .cord:dir(rtl) {
    transform: scaleX(-1);
  }
  .bead {
    fill: var(--_c);
  }
  .ring {
    fill: var(--_surface);
  }
  @media (prefers-contrast: more) {
    .tension {
      border: 0.125em solid;
      background: var(--_surface);
    }
  }
  @media (forced-colors: active) {
    .tension {
      border: 0.0625em solid;
    }
    .cord {
      --_c: CanvasText;
      --_surface: Canvas;
      forced-color-adjust: none;
    }
  }
`;
