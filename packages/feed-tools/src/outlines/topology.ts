// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as SharedMultiPolygon,
  Objects,
  Polygon as SharedPolygon,
  Topology,
} from 'topojson-specification';
import type { OutlinePoint, Ring } from '../tables/outline-layer.js';
import { simplifyLine } from './simplify-line.js';

/** Number of positions on each axis: 20 m over 200 km. */
const GRID = 10_000;

/**
 * Makes a TopoJSON topology of the outlines of territories, under the object `territories`: shared borders are stored
 * once, simplified and quantised.
 *
 * @param tolerance Maximum distance between a simplified line and the original, in degrees of latitude.
 */
export function makeTopology(outlines: readonly { id: string; polygons: Ring[][] }[], tolerance: number): Topology {
  const { objects, arcs } = withSharedBorders(outlines);
  const lines = arcs.map(arc => simplifyLine(arc as OutlinePoint[], tolerance));
  const { transform, ...quantised } = quantize({ type: 'Topology', objects, arcs: lines }, GRID);
  return { type: 'Topology', transform, objects: quantised.objects, arcs: quantised.arcs };
}

/** Merges several outlines into one, without their common borders. */
export function mergeOutlines(outlines: readonly { id: string; polygons: Ring[][] }[]): Ring[][] {
  const shared = withSharedBorders(outlines);
  const { geometries } = shared.objects.territories;
  return merge(shared, geometries as (SharedPolygon | SharedMultiPolygon)[]).coordinates as Ring[][];
}

function withSharedBorders(
  outlines: readonly { id: string; polygons: Ring[][] }[],
): Topology<Objects & { territories: GeometryCollection }> {
  const territories: FeatureCollection = { type: 'FeatureCollection', features: outlines.map(featureOf) };
  return topology({ territories }) as Topology<Objects & { territories: GeometryCollection }>;
}

function featureOf({ id, polygons }: { id: string; polygons: Ring[][] }): Feature<Polygon | MultiPolygon> {
  const [only] = polygons;
  const geometry: Polygon | MultiPolygon =
    only && polygons.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', id, properties: null, geometry };
}
