// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { DisplayedState } from '@orientation-widgets/domain/commitments/tracker-model.js';

const shapes: Readonly<Record<DisplayedState, SVGTemplateResult>> = {
  none: svg`<circle cx="10" cy="10" r="7.25" stroke-dasharray="3.2 2.9"/>`,
  planned: svg`<circle cx="10" cy="10" r="7.25"/>`,
  started: svg`<circle cx="10" cy="10" r="7.25"/><path class="full" d="M10 2.75a7.25 7.25 0 0 0 0 14.5z"/>`,
  done: svg`<circle class="full" cx="10" cy="10" r="7.25"/><path class="cut" d="m6.8 10.3 2.3 2.3 4.3-4.8"/>`,
  adjusted: svg`<path d="M10 1.8 18.2 10 10 18.2 1.8 10z"/><path d="M6.5 10h7m-2.6-2.6 2.6 2.6-2.6 2.6"/>`,
  stopped: svg`<rect x="3" y="3" width="14" height="14" rx="2"/><path d="M7 10h6"/>`,
};

/** Shape of a state, always beside its label. */
export function stateShape(state: DisplayedState): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 20 20" aria-hidden="true">${shapes[state]}</svg>`;
}
