// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, TemplateResult } from 'lit';
import { LazyPart } from '../core/lazy-part.js';
import { FocusController } from '../ui/focus-controller.js';
import { FrameSize } from './frame-size.js';
import { mapFrame } from './map-frame.js';
import type { MapFrameProps } from './map-frame.js';
import { MarkerMap } from './marker-map.js';
import type { Marker } from './marker-map.js';
import type { Tile } from './tiles.lazy.js';

/** Callbacks of an element for the markers of its map. */
export interface MapPictureHandler {
  /** Accessible name of a marker. */
  markerName: (marker: Marker) => string;
  /** Called when a marker is pressed. */
  choose: (marker: Marker) => void;
}

/** Element with a map. */
export interface MapHost extends LitElement {
  /** Address of the images of a map server; none by default. */
  readonly tiles: string | null;
  /** Attribution required by the server of the images. */
  readonly tilesAttribution: string | null;
}

/** Map of places in an element: it follows the size of its frame, keeps the focus, and names the marker under the pointer. */
export class MapPicture {
  readonly map: MarkerMap;
  readonly #host: MapHost;
  readonly #handler: MapPictureHandler;
  readonly #frame = new FrameSize('.map-frame');
  #pointed: string | undefined;
  readonly #tiles = new LazyPart(() => import('./tiles.lazy.js'));
  #isTilesRequested = false;

  constructor(host: MapHost, handler: MapPictureHandler) {
    this.#host = host;
    this.#handler = handler;
    this.map = new MarkerMap(
      () => host.requestUpdate(),
      () => host.renderRoot.querySelectorAll('.map-frame .layer'),
    );
  }

  /** Called before each update of the element. */
  hostUpdate(): void {
    if (this.#host.tiles && !this.#isTilesRequested) void this.#loadTiles();
    this.#frame.follow(this.#host);
    this.map.resize(this.#frame.size, this.#frame.em);
    // The update may remove the marker that has the focus.
    if ((this.#host.renderRoot as ShadowRoot).activeElement?.matches('.map-frame, .marker')) this.focus();
  }

  /** Moves the focus to the marker that the Tab key reaches. */
  focus(): void {
    const root = this.#host.renderRoot;
    FocusController.of(this.#host).next(
      () =>
        root.querySelector<SVGElement>('.marker[tabindex="0"]') ??
        root.querySelector<HTMLElement>('.map-frame') ??
        undefined,
    );
  }

  async #loadTiles(): Promise<void> {
    this.#isTilesRequested = true;
    await this.#tiles.load().catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Images of the map server that the page names in its attribute `tiles`; none by default. */
  get tiles(): readonly Tile[] {
    const address = this.#host.tiles;
    const { view, size } = this.map;
    const tiles = this.#tiles.value;
    return view && tiles?.isTileAddress(address, document.baseURI) ? tiles.tilesOf(address, view, size) : [];
  }

  view(props: Omit<MapFrameProps, 'map' | 'pointed' | 'markerName' | 'choose' | 'point' | 'key'>): TemplateResult {
    return mapFrame({
      ...props,
      map: this.map,
      pointed: this.#pointed,
      markerName: marker => this.#handler.markerName(marker),
      choose: this.#choose,
      point: this.#point,
      key: this.#key,
    });
  }

  readonly #choose = (marker: Marker): void => {
    if (this.map.gestures.isDragging) return;
    this.map.active = marker.places[0]?.id;
    this.#handler.choose(marker);
  };

  readonly #point = (marker: Marker | undefined): void => {
    const pointed = marker && this.#handler.markerName(marker);
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#host.requestUpdate();
  };

  readonly #key = (event: KeyboardEvent, marker?: Marker): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { view } = this.map;
    if (marker && /^(Enter| )$/.test(event.key)) this.#choose(marker);
    else if (!view || !this.map.key(event.key, marker ?? { spot: view })) return;
    event.preventDefault();
  };
}
