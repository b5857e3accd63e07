// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';

/** Twenty beads on a cord, in two halves that are stacked on a phone. */
export function strand(beads: number): TemplateResult {
  return html`<div class="strand" aria-hidden="true">${[0, TWENTY / 2].map(
    first =>
      html`<svg width="280" height="28" viewBox="0 0 400 40"><path d="M0 20h400"/>${Array.from(
        { length: TWENTY / 2 },
        (_, rank) =>
          html`<circle class=${first + rank < beads ? 'full' : nothing} cx=${20 + rank * 40} cy="20" r="15"/>`,
      )}</svg>`,
  )}</div>`;
}

/** Twenty beads in two rows of ten without a cord, for use among other drawings. */
export function beadRows(beads: number): TemplateResult {
  return html`<svg class="beads" width="150" height="34" viewBox="0 0 200 44" aria-hidden="true">${Array.from({ length: TWENTY }, (_, rank) => html`<circle class=${rank < beads ? 'full' : nothing} cx=${10 + (rank % 10) * 20} cy=${rank < 10 ? 11 : 33} r="7.5"/>`)}</svg>`;
}
