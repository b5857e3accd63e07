// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { iconMinus, iconPlus } from '../icons/common-icons.js';
import { placesLayer } from './places-layer.js';
import type { PlacesLayerProps } from './places-layer.js';
import { ZOOM_STEP } from './marker-map.js';

/** Frame of the map, with its controls. */
export interface MapFrameProps extends PlacesLayerProps {
  readonly busy: boolean;
  /** Name of the marker under the pointer or the focus. */
  readonly pointed: string | undefined;
  /** Description of the keys, for screen readers. */
  readonly keys: string;
  /** Effect of a press, shown while no marker is pointed at. */
  readonly hint: TemplateResult;
}

const iconWhole = (): TemplateResult =>
  icon(
    svg`<path d="M4 9V5.5A1.5 1.5 0 0 1 5.5 4H9m6 0h3.5A1.5 1.5 0 0 1 20 5.5V9m0 6v3.5a1.5 1.5 0 0 1-1.5 1.5H15m-6 0H5.5A1.5 1.5 0 0 1 4 18.5V15"/>`,
  );

/** Picture, its buttons, and a line that names the marker under the pointer. */
export function mapFrame(context: MapFrameProps): TemplateResult {
  const { map, busy, pointed, keys, hint, key } = context;
  return html`<div class="map-window">
      <div class="map-frame" role="group" tabindex="-1" aria-label=${msg('Carte')} aria-describedby="map-keys" aria-busy=${busy} @keydown=${(event: KeyboardEvent) => event.target === event.currentTarget && key(event)}>
        ${placesLayer(context)}
      </div>
      <div class="map-buttons" role="group" aria-label=${msg('Agrandir ou réduire la carte')}>
        ${button(msg('Agrandir la carte'), iconPlus(), map.isClosest, () => map.zoom(ZOOM_STEP))}
        ${button(msg('Réduire la carte'), iconMinus(), map.isWhole, () => map.zoom(1 / ZOOM_STEP))}
        ${button(msg('Voir toute la carte'), iconWhole(), map.isWhole, () => map.showEverything())}
      </div>
    </div>
    <p class="visually-hidden" id="map-keys">
      ${keys}
    </p>
    <p class="note map-caption ${pointed ? 'named' : ''}" aria-hidden="true">${pointed ?? hint}</p>`;
}

/** Button that keeps the focus when it is disabled. */
function button(name: string, picture: TemplateResult, isOff: boolean, act: () => void): TemplateResult {
  return html`<button class="btn sec" type="button" aria-label=${name} title=${name} aria-disabled=${isOff} @click=${() => isOff || act()}>${picture}</button>`;
}
