// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';
import { around, placeLabels } from './labels.js';
import type { ShapeLabel } from './labels.js';
import { toPixel } from './map-view.js';
import type { Spot } from './mercator.js';
import type { Shapes } from './shapes.js';
import { isApproximate, townOf } from './cluster-labels.js';
import type { Marker, MarkerMap } from './marker-map.js';
import type { Tile } from './tiles.lazy.js';

/** Data and callbacks of the picture. */
export interface PlacesLayerProps {
  readonly map: MarkerMap;
  readonly land: Shapes | undefined;
  readonly nameOf: (territoryId: string) => string;
  readonly tiles: readonly Tile[];
  /** Ids of the selected places. */
  readonly selectedIds: ReadonlySet<string>;
  /** Place of the search, and its radius in units of the flat projection. */
  readonly from?: { readonly name: string; readonly spot: Spot; readonly reach: number } | undefined;
  /** Accessible name of a marker. */
  markerName: (marker: Marker) => string;
  choose: (marker: Marker) => void;
  /** Called when the pointer or the focus reaches a marker, and with undefined when it leaves. */
  point: (marker: Marker | undefined) => void;
  /** Called for a key pressed on a marker, or on the map around them. */
  key: (event: KeyboardEvent, marker?: Marker) => void;
}

/** Height of the names, in ems. */
const NAME = 0.8125;

/** Name of a town or of a territory. */
interface NamedSpot extends ShapeLabel {
  readonly kind: string;
}

export function placesLayer(picture: PlacesLayerProps): TemplateResult {
  const { map, tiles } = picture;
  const { width, height } = map.size;
  const { gestures } = map;
  const { markers } = map;
  const active = activeOf(markers, map);
  return html`<svg
    role="none"
    class="picture"
    viewBox="0 0 ${width || 1} ${height || 1}"
    @pointerdown=${gestures.down}
    @pointermove=${gestures.move}
    @pointerup=${gestures.up}
    @pointercancel=${gestures.up}
    @wheel=${gestures.wheel}
    @touchstart=${gestures.touch}
    @touchmove=${gestures.touch}
    @touchend=${gestures.touch}
    @touchcancel=${gestures.touch}
  >
    <g class="layer" aria-hidden="true">${tiles.map(tileView)} ${tiles.length ? nothing : landView(picture)} ${fromView(picture)}</g>
    <g class="layer">${names(picture, markers)} ${markers.map(marker => markerView(picture, marker, marker === active))}</g>
  </svg>`;
}

/** Marker that the Tab key reaches: the one of the active place, or the largest in the window. */
function activeOf(markers: readonly Marker[], map: MarkerMap): Marker | undefined {
  const visible = map.inWindow(markers);
  return visible.find(({ places }) => places.some(({ id }) => id === map.active)) ?? visible[0];
}

function tileView({ href, x, y, size }: Tile): SVGTemplateResult {
  return svg`<image href=${href} x=${x} y=${y} width=${size} height=${size} />`;
}

function landView({ land, map: { view, size } }: PlacesLayerProps): SVGTemplateResult | typeof nothing {
  if (!land || !view) return nothing;
  const origin = toPixel(view, size, { x: 0, y: 0 });
  return svg`<g transform="translate(${origin.x} ${origin.y}) scale(${view.scale})">${land.list.map(({ path }) => svg`<path class="land" d=${path} />`)}</g>`;
}

/** Circle of a search, and its centre. */
function fromView({ from, map: { view, size } }: PlacesLayerProps): SVGTemplateResult | typeof nothing {
  if (!from || !view) return nothing;
  const { x, y } = toPixel(view, size, from.spot);
  return svg`<circle class="around" cx=${x} cy=${y} r=${from.reach * view.scale} /><path class="from" d=${`M${x - 6} ${y}h12m-6-6v12`} />`;
}

/** Names of the towns beside their markers, then those of the territories, where they fit. */
function names({ map, land, nameOf, from }: PlacesLayerProps, markers: readonly Marker[]): SVGTemplateResult {
  const { em, view, size } = map;
  const letters = em * NAME;
  const dots = markers.map(({ at, count }) => {
    const width = 2 * radius(count, em);
    return { at, width, height: width };
  });
  const town = (text: string, at: Spot, dot: number): NamedSpot => ({
    text,
    places: around(at, dot, text, letters),
    kind: 'town',
  });
  const start = from && view ? [town(from.name, toPixel(view, size, from.spot), em * 0.4)] : [];
  // The name of the centre is written once.
  const towns = markers
    .map(({ at, places, count }) => town(townOf(places), at, radius(count, em)))
    .filter(({ text }) => text !== from?.name);
  const territories =
    view && land
      ? land.list.map(({ territoryId, middle }) => ({
          text: nameOf(territoryId),
          places: [toPixel(view, size, middle)],
          kind: 'name',
        }))
      : [];
  const placedLabels = placeLabels([...start, ...towns, ...territories], {
    window: size,
    obstacles: dots,
    size: letters,
  });
  return svg`<g aria-hidden="true">${placedLabels.map(({ text, at, kind }) => svg`<text class=${kind} x=${at.x} y=${at.y} dy="0.36em" lang="fr">${text}</text>`)}</g>`;
}

/** Radius of a marker, which grows little with the number of items: the number is written. */
function radius(count: number, em: number): number {
  return em * (0.85 + Math.min(0.55, Math.log10(count) * 0.22));
}

function markerView(picture: PlacesLayerProps, marker: Marker, isActive: boolean): SVGTemplateResult {
  const { map, selectedIds, markerName, choose, point, key } = picture;
  const { at, places, count } = marker;
  const isChosen = places.some(({ id }) => selectedIds.has(id));
  return svg`<g
    class="marker ${isApproximate(places) ? 'approximate' : ''}"
    role="button"
    tabindex=${isActive ? 0 : -1}
    aria-pressed=${isChosen}
    aria-label=${markerName(marker)}
    transform="translate(${at.x} ${at.y})"
    @click=${() => choose(marker)}
    @keydown=${(event: KeyboardEvent) => key(event, marker)}
    @focus=${() => {
      map.active = places[0]?.id;
      point(marker);
    }}
    @blur=${() => point(undefined)}
    @mouseenter=${() => point(marker)}
    @mouseleave=${() => point(undefined)}
  ><circle class="reach" r=${map.em * 1.4} /><circle class="dot" r=${radius(count, map.em)} /><text dy="0.36em">${number(count)}</text></g>`;
}
