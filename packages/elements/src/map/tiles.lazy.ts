// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { BASE_ZOOM } from './mercator.js';
import type { MapView, Size } from './map-view.js';

/** Square image of a map server, with its position in pixels. */
export interface Tile {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Side of a tile at its own zoom, in pixels. */
const SIDE = 256;
const MAX_ZOOM = 19;

/** Whether an address is a template of tiles, on the page's own site or over HTTPS. */
export function isTileAddress(address: string | null, base: string): address is string {
  if (!address || !['{z}', '{x}', '{y}'].every(part => address.includes(part))) return false;
  try {
    const { protocol, origin } = new URL(address, base);
    return protocol === 'https:' || origin === new URL(base).origin;
  } catch {
    return false;
  }
}

/** Tiles that cover a window, at the zoom nearest to its own. */
export function tilesOf(address: string, view: MapView, { width, height }: Size): Tile[] {
  const zoom = Math.min(MAX_ZOOM, Math.max(0, Math.round(BASE_ZOOM + Math.log2(view.scale))));
  const units = SIDE * 2 ** (BASE_ZOOM - zoom);
  const size = units * view.scale;
  const count = 2 ** zoom;
  const first = (middle: number, length: number): number => Math.floor((middle - length / 2 / view.scale) / units);
  const last = (middle: number, length: number): number => Math.floor((middle + length / 2 / view.scale) / units);
  const tiles: Tile[] = [];
  for (let y = Math.max(0, first(view.y, height)); y <= Math.min(count - 1, last(view.y, height)); y++) {
    for (let x = first(view.x, width); x <= last(view.x, width); x++) {
      const numbers: Readonly<Record<string, number>> = { '{z}': zoom, '{x}': ((x % count) + count) % count, '{y}': y };
      tiles.push({
        href: address.replace(/\{[zxy]\}/g, part => String(numbers[part])),
        x: (x * units - view.x) * view.scale + width / 2,
        y: (y * units - view.y) * view.scale + height / 2,
        size,
      });
    }
  }
  return tiles;
}
