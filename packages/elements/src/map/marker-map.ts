// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { boundsOf, fitBounds, isClosest, isWhole, panBy, toPixel, zoomBy } from './map-view.js';
import type { Bounds, MapView, Size } from './map-view.js';
import type { Spot } from './mercator.js';
import { clusterPlaces, nextInDirection } from './clusters.js';
import type { Cluster } from './clusters.js';
import { MapGestures } from './gestures.js';
import type { MapPlace } from './map-place.js';

/** Cluster with its position, in pixels. */
export interface Marker extends Cluster {
  readonly at: Spot;
}

/** Minimum distance between two markers, in ems. */
const GAP = 2.8;
/** Maximum number of pixels per unit when everything is shown: a search with one place also shows its surroundings. */
const CLOSEST_FIT = 8;
/** Zoom factor of the buttons and keys. */
export const ZOOM_STEP = 2;
/** Part of the window that an arrow key moves when there is no marker in its direction. */
const ARROW_STEP = 0.3;

/** Direction of each arrow key. */
const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Map of places: its content, and its response to gestures and keys. */
export class MarkerMap {
  readonly gestures = new MapGestures({
    drag: (dx, dy) => this.#drag(dx, dy),
    drop: () => this.#drop(),
    pan: (dx, dy) => this.#pan(dx, dy),
    zoom: (factor, around) => this.#zoomAround(factor, around),
  });
  size: Size = { width: 0, height: 0 };
  /** Size of an em of the text, in pixels. */
  em = 16;
  /** Id of the place whose marker the Tab key reaches. */
  active: string | undefined;
  readonly #update: () => void;
  #places: readonly MapPlace[] = [];
  #extent: Bounds | undefined;
  #bounds: Bounds | undefined;
  #view: MapView | undefined;
  #clusters: { readonly scale: number; readonly list: readonly Cluster[] } | undefined;
  #dragged: Spot = { x: 0, y: 0 };
  #layers: () => Iterable<Element>;

  /**
   * @param update - asks for an update of the element.
   * @param layers - returns the layers that move with the map while it is dragged.
   */
  constructor(update: () => void, layers: () => Iterable<Element>) {
    this.#update = update;
    this.#layers = layers;
  }

  /**
   * Shows other places. The view stays the same as long as the extent does.
   * @param extent - area shown at first, and limit of the movements; around the places by default.
   */
  show(places: readonly MapPlace[], extent: Bounds | undefined): void {
    const isOther = extent !== this.#extent || !this.#bounds;
    this.#places = places;
    this.#clusters = undefined;
    if (!isOther) return;
    this.#extent = extent;
    this.#bounds = extent ?? boundsOf(places.map(({ spot }) => spot));
    this.#view = undefined;
  }

  /** Follows the size of the window and of the text. */
  resize(size: Size, em: number): void {
    if (size === this.size && em === this.em) return;
    const isWhole = this.isWhole;
    [this.size, this.em, this.#clusters] = [size, em, undefined];
    if (isWhole) this.#view = undefined;
  }

  get view(): MapView | undefined {
    if (!this.#view && this.#bounds && this.size.width) this.#view = fitBounds(this.#bounds, this.size, CLOSEST_FIT);
    return this.#view;
  }

  get isWhole(): boolean {
    return !this.view || !this.#bounds || isWhole(this.view, this.size, this.#bounds);
  }

  get isClosest(): boolean {
    return !this.view || isClosest(this.view);
  }

  /** Markers in the window, those with the most items first; also around it, for a drag. */
  get markers(): readonly Marker[] {
    const { view, size } = this;
    if (!view) return [];
    if (this.#clusters?.scale !== view.scale) {
      this.#clusters = { scale: view.scale, list: clusterPlaces(this.#places, (GAP * this.em) / view.scale) };
    }
    const [spareX, spareY] = [size.width / 2, size.height / 2];
    return this.#clusters.list.flatMap(cluster => {
      const at = toPixel(view, size, cluster.spot);
      const isNear = at.x > -spareX && at.y > -spareY && at.x < size.width + spareX && at.y < size.height + spareY;
      return isNear ? [{ ...cluster, at }] : [];
    });
  }

  /** Markers that are in the window. */
  inWindow(markers = this.markers): readonly Marker[] {
    const { width, height } = this.size;
    return markers.filter(({ at: { x, y } }) => x >= 0 && y >= 0 && x <= width && y <= height);
  }

  /** Zooms around a point of the world or the middle of the window. */
  zoom(factor: number, around?: Spot): void {
    if (!this.view) return;
    if (around) this.#set({ ...this.view, ...around });
    this.#zoomAround(factor, { x: this.size.width / 2, y: this.size.height / 2 });
  }

  /** Shows some places at the largest scale that contains them. */
  frame(places: readonly MapPlace[]): void {
    const bounds = boundsOf(places.map(({ spot }) => spot));
    if (bounds && this.view) this.#set(fitBounds(bounds, this.size, Math.min(32, this.view.scale * 8)));
  }

  /** Shows everything. */
  showEverything(): void {
    this.#view = undefined;
    this.#clusters = undefined;
    this.#update();
  }

  /**
   * Handles a key pressed on a marker.
   * @returns false when the map does not use the key.
   */
  key(key: string, from: Pick<Marker, 'spot'>): boolean {
    const direction = arrows[key];
    const visible = this.inWindow();
    if (direction) this.#step(direction, from.spot, visible);
    else if (key === 'Home') this.#activate(visible[0]);
    else if (key === 'End') this.#activate(visible.at(-1));
    else if (key === '+' || key === '=') this.zoom(ZOOM_STEP, from.spot);
    else if (key === '-') this.zoom(1 / ZOOM_STEP, from.spot);
    else return false;
    return true;
  }

  #step(direction: Spot, from: Spot, visible: readonly Marker[]): void {
    const next = nextInDirection(from, visible, direction);
    if (next) return this.#activate(next);
    if (this.isWhole) return;
    const { width, height } = this.size;
    this.#pan(-direction.x * width * ARROW_STEP, -direction.y * height * ARROW_STEP);
    this.#activate(nextInDirection(from, this.inWindow(), direction));
  }

  #activate(marker: Marker | undefined): void {
    if (marker) this.active = marker.places[0]?.id;
    this.#update();
  }

  #zoomAround(factor: number, around: Spot): void {
    if (this.view && this.#bounds) this.#set(zoomBy(this.view, factor, around, this.size, this.#bounds));
  }

  #pan(dx: number, dy: number): void {
    if (this.view && this.#bounds) this.#set(panBy(this.view, dx, dy, this.#bounds));
  }

  #set(view: MapView): void {
    this.#view = view;
    this.#update();
  }

  /** During a drag, the layers are only shifted; the map is drawn again when it stops. */
  #drag(dx: number, dy: number): void {
    this.#dragged = { x: this.#dragged.x + dx, y: this.#dragged.y + dy };
    for (const layer of this.#layers())
      layer.setAttribute('transform', `translate(${this.#dragged.x} ${this.#dragged.y})`);
  }

  #drop(): void {
    const { x, y } = this.#dragged;
    this.#dragged = { x: 0, y: 0 };
    for (const layer of this.#layers()) layer.removeAttribute('transform');
    this.#pan(x, y);
  }
}
