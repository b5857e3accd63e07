// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import type { Point, Ring } from './outline-layer.js';
import { simplifyLine } from './simplify-line.js';

/** Positions on each axis: 20 m over 200 km. */
const GRID = 10_000;

/**
 * Makes a TopoJSON topology of the outlines of territories, under the object `territories`: shared borders are stored once,
 * simplified and quantised.
 *
 * @param tolerance Largest distance between a simplified line and the original, in degrees of latitude.
 */
export function makeTopology(outlines: readonly { id: string; polygons: Ring[][] }[], tolerance: number): Topology {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: outlines.map(featureOf) };
  const { objects, arcs } = topology({ territories: collection }) as Topology<Objects>;
  const lines = arcs.map(arc => simplifyLine(arc as Point[], tolerance));
  const { transform, ...quantised } = quantize({ type: 'Topology', objects, arcs: lines }, GRID);
  return { type: 'Topology', transform, objects: quantised.objects, arcs: quantised.arcs };
}

function featureOf({ id, polygons }: { id: string; polygons: Ring[][] }): Feature<Polygon | MultiPolygon> {
  const [only] = polygons;
  const geometry: Polygon | MultiPolygon =
    only && polygons.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', id, properties: null, geometry };
}
