// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { inhabitantsLabel, statusLabel } from '@orientation-widgets/domain/coverage/coverage-labels.js';
import { communesOf, inhabitants } from '@orientation-widgets/domain/coverage/coverage.js';
import type { CoveredArea } from '@orientation-widgets/domain/coverage/coverage.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import type { Collection, Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { statusMark } from './status-mark.js';

/** Table of the compared territories, in order, with their status or the nearest resource. */
export function areasTable(
  areas: readonly CoveredArea[],
  radiusKm: number,
  territories: Collection<Territory>,
): TemplateResult {
  return html`<table class="sheet compared-areas places" part="table">
    <caption>${msg('Territoires, ceux sans personne d’abord')}</caption>
    <thead>
      <tr>
        <th scope="col">${msg('Territoire')}</th>
        <th scope="col">${msg('Qui aide')}</th>
      </tr>
    </thead>
    <tbody>
      ${areas.map(
        ({ territory, status, nearest }) => html`<tr tabindex="-1">
          <th scope="row"><span lang="fr">${territory.name}</span>${communesLine(territory, territories)}<span class="note">${inhabitantsLabel(inhabitants([{ territory, status, nearest }]), 1)}</span></th>
          <td class=${status}>
            <span class="state">${statusMark(status)}${statusLabel(status, radiusKm)}</span>
            ${nearest ? html`<span class="note">${msg(html`Le plus près, à ${number(Math.round(nearest.km * 10) / 10)}\u00a0km : <span lang="fr">${nearest.name}</span>`)}</span>` : nothing}
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Communes of a quartier. */
function communesLine(territory: Territory, territories: Collection<Territory>): TemplateResult | typeof nothing {
  if (territory.kind !== 'qpv') return nothing;
  const names = communesOf(territory, territories).map(({ name }) => name);
  return html`<span class="note" lang="fr">${names.join(', ')}</span>`;
}
