// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** Icons of the visual language: 24 grid, 1.75 stroke, always beside a word unless the control has a name. */
export function icon(paths: SVGTemplateResult, className = 'i'): TemplateResult {
  return html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}
