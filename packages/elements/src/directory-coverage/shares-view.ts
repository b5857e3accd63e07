// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { inhabitantsLabel, statusLabel, territoryCount } from '@orientation-widgets/domain/coverage/coverage-labels.js';
import type { CoverageCount } from '@orientation-widgets/domain/coverage/coverage.js';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { statusMark } from './status-mark.js';

/** Shares of the known inhabitants, by status; nothing when no number is known. */
export function sharesBar(counts: readonly CoverageCount[], total: number): TemplateResult | typeof nothing {
  if (!total) return nothing;
  let before = 0;
  return html`<svg class="shares" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${counts.map(({ status, inhabitants: { count } }) => {
      const [x, width] = [before, (100 * count) / total];
      before += width;
      return svg`<rect class=${status} x=${x} y="0" width=${width} height="4" />`;
    })}
  </svg>`;
}

/** Key of the bar: status of each colour, with its territories and their inhabitants. */
export function sharesKey(counts: readonly CoverageCount[], radiusKm: number): TemplateResult {
  return html`<ul class="key">
    ${counts.map(
      ({ status, territories, inhabitants: people }) => html`<li class=${status}>
        ${statusMark(status)}<strong>${statusLabel(status, radiusKm)}</strong>
        <span class="note">${territoryCount(territories)}, ${inhabitantsLabel(people, territories)}</span>
      </li>`,
    )}
  </ul>`;
}
