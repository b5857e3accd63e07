// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** Pixels between two lines, by class: the more trainings, the denser. The class without any training has dots instead. */
const GAPS = [8, 12, 8, 5.5, 3.5];

/** Patterns of the classes, for people who cannot tell the colours. */
export function fillPatterns(scale: number): SVGTemplateResult {
  return svg`<defs>${GAPS.map((gap, rank) => hatch(gap, rank, scale, 'area'))}</defs>`;
}

export function patternOf(rank: number, prefix = 'area'): string {
  return `url(#${prefix}-hatch-${rank})`;
}

function hatch(gap: number, rank: number, scale: number, prefix: string): SVGTemplateResult {
  return svg`<pattern id="${prefix}-hatch-${rank}" width=${gap} height=${gap} patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale}) rotate(45)">
    ${rank ? svg`<path class="hatch" d="M0 0V${gap}" stroke-width="2" />` : svg`<circle class="speck" cx=${gap / 2} cy=${gap / 2} r="1" />`}
  </pattern>`;
}

/** Swatch of a class in the key, beside its words. */
export function swatch(rank: number): TemplateResult {
  const prefix = `key-${rank}`;
  return html`<svg class="swatch area rank${rank}" viewBox="0 0 32 20" aria-hidden="true">
    <defs>${hatch(GAPS[rank] ?? 4, rank, 1, prefix)}</defs>
    <path class="surface" d="M1 1h30v18H1z" />
    <path class="pattern" d="M1 1h30v18H1z" fill=${patternOf(rank, prefix)} />
  </svg>`;
}
