// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { densityLabel, typeGapsLabel } from '@orientation-widgets/domain/coverage/coverage-labels.js';
import { byCommuneType } from '@orientation-widgets/domain/coverage/coverage.js';
import type { CommuneType, CoveredArea } from '@orientation-widgets/domain/coverage/coverage.js';

/** Communes without help near, by density and by rurality; nothing when the feed gives no type of commune. */
export function communeTypes(areas: readonly CoveredArea[], radiusKm: number): TemplateResult {
  return html`${typesTable(areas, 'density', radiusKm)} ${typesTable(areas, 'rurality', radiusKm)}`;
}

function typesTable(
  areas: readonly CoveredArea[],
  of: 'density' | 'rurality',
  radiusKm: number,
): TemplateResult | typeof nothing {
  const types = byCommuneType(areas, of);
  if (!types.length) return nothing;
  const without = msg(str`Sans lieu à moins de ${radiusKm}\u00a0km`);
  return html`<table class="sheet compared-areas types" part="table">
    <caption>${of === 'density' ? msg('Selon la densité de la commune') : msg('Selon la ruralité de la commune')}</caption>
    <thead>
      <tr>
        <th scope="col">${msg('Type de commune')}</th>
        <th scope="col">${without}</th>
      </tr>
    </thead>
    <tbody>
      ${types.map(
        type => html`<tr>
          <th scope="row">${typeName(type)}</th>
          <td>${typeGapsLabel(type)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function typeName({ type }: CommuneType): TemplateResult | string {
  if (typeof type === 'string') return html`<span lang="fr">${type}</span>`;
  return type === undefined ? msg('Type inconnu') : densityLabel(type);
}
