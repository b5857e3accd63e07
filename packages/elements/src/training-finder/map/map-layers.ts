// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Collection, Territory } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComparedAreaKind } from '@orientation-widgets/domain/trainings/offer-coverage.js';

/** Layer of the map: places, or numbers by territory. */
export type MapLayer = 'places' | ComparedAreaKind;

/** Choice of a layer among those that the feed has data for. */
export function layersView(
  territories: Collection<Territory>,
  current: MapLayer,
  choose: (mode: MapLayer) => void,
): TemplateResult {
  const kinds = territories.column('kind').values;
  const modes: readonly MapLayer[] = [
    'places',
    ...(['bassin', 'spel', 'department'] as const).filter(kind => kinds.includes(kind)),
  ];
  return html`<fieldset class="seg" aria-label=${msg('La carte montre')}>
    ${modes.map(mode => html`<label><input type="radio" name="map-mode" .checked=${mode === current} @change=${() => choose(mode)} /><span>${modeName(mode)}</span></label>`)}
  </fieldset>`;
}

function modeName(mode: MapLayer): string {
  switch (mode) {
    case 'places':
      return msg('Lieux');
    case 'bassin':
      return msg('Bassins');
    case 'spel':
      return msg('SPEL');
    case 'department':
      return msg('Départements');
  }
}
