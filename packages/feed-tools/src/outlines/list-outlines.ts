// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';
import type { OutlineFeature, Ring, SourcedLayer } from '../tables/outline-layer.js';
import { mergeOutlines } from './topology.js';

/**
 * Merges the outlines of communes into those of the territories defined as lists of communes, for each kind without a
 * file. A territory is left out when one of its communes has no outline, so that a part is never drawn as the whole.
 *
 * @param members Communes of each of these territories, by id.
 * @param current Current code of a commune that changed or merged.
 */
export function outlinesOfLists(
  layers: readonly SourcedLayer[],
  territories: Iterable<Territory>,
  members: ReadonlyMap<string, ReadonlySet<string>>,
  current: ReadonlyMap<string, string>,
): SourcedLayer[] {
  const communes = layers.find(({ kind }) => kind === 'commune');
  if (!communes || members.size === 0) return [];
  const drawnKinds = new Set(layers.map(({ kind }) => kind));
  const polygons = new Map<string, Ring[][]>();
  for (const { code, polygons: communePolygons } of communes.features)
    for (const polygon of communePolygons) addToMultimap(polygons, current.get(code) ?? code, polygon.map(wound));
  const features = new Map<Territory['kind'], OutlineFeature[]>();
  for (const { id, kind, code } of territories) {
    const list = [...(members.get(id) ?? [])];
    if (drawnKinds.has(kind) || list.length === 0 || !list.every(commune => polygons.has(commune))) continue;
    const outlines = list.map(commune => ({ id: commune, polygons: polygons.get(commune) ?? [] }));
    addToMultimap(features, kind, { code, polygons: mergeOutlines(outlines) });
  }
  return [...features].map(([kind, kindFeatures]) => ({ ...communes, kind, features: kindFeatures }));
}

/**
 * Returns a ring in the orientation that merging requires: clockwise for an outer ring, the reverse for a hole.
 * Producers write both.
 */
function wound(ring: Ring, index: number): Ring {
  const area = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 === (index === 0) ? ring : [...ring].reverse();
}
