// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';

/** Sag of the line at each level, in units of the 68 × 24 box: slack at 1, taut at 5. */
const sag: Readonly<Record<TensionLevel, number>> = { 1: 13, 2: 10, 3: 7, 4: 3.5, 5: 0 };
const beadXs = [6, 20, 34, 48, 62];

/** Five beads on a line that goes from slack to taut. Decorative: a word is always beside it. */
export function tensionScale(level: TensionLevel): TemplateResult {
  return html`<svg class="cord" viewBox="0 0 68 24" aria-hidden="true">${scaleParts(level)}</svg>`;
}

/** Line and beads, for another SVG. */
export function scaleParts(level: TensionLevel): SVGTemplateResult {
  const depth = sag[level];
  const top = 12 - depth / 2;
  const y = (x: number): string => (top + depth * (1 - ((x - 34) / 28) ** 2)).toFixed(2);
  return svg`<path d=${`M1 ${y(1)}L6 ${top}Q34 ${top + 2 * depth} 62 ${top}L67 ${y(67)}`} />
    ${beadXs.map((x, bead) => svg`<circle class=${bead < level ? 'bead' : 'ring'} cx=${x} cy=${y(x)} r="3.75"/>`)}`;
}
