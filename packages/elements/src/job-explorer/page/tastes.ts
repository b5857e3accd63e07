// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { toggle } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import { interestName } from '@orientation-widgets/domain/jobs/interest-labels.js';

/**
 * Interests, as buttons above the list, for visitors without a job in mind.
 * @param query - returns the current query: two buttons may be pressed before the next update.
 */
export function tastesView(query: () => ExplorerQuery, ask: (query: ExplorerQuery) => void): TemplateResult {
  const likes = query().filters.interest ?? [];
  return html`<div class="tastes" role="group" aria-label=${msg('Ce que vous aimez faire')}>
    <p>${msg('Qu’aimez-vous faire ? Choisissez deux ou trois goûts.')}</p>
    ${['R', 'I', 'A', 'S', 'E', 'C'].map(letter => {
      const name = interestName(letter);
      return html`<button class="btn sec" type="button" data-interest=${letter} aria-label=${name} aria-pressed=${likes.includes(letter)} @click=${() => ask(toggle(query(), 'interest', letter))}>
        ${name.split(/[,،]/)[0]}
      </button>`;
    })}
  </div>`;
}
