// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { basename } from 'node:path';
import { isObject } from '../../json/parse-json.js';
import { atPath, message, type Message } from '../../messages/message.js';
import type { OutlineFeature, OutlineLayer, OutlinePoint, Ring } from '../../tables/outline-layer.js';
import { normaliseName } from '../../text/names.js';
import { readPolygons } from './polygons.js';
import { topologyReader } from './topojson.js';

/** Words in the name of a file, or of a TopoJSON object, that identify the kind of its territories. */
const KINDS: readonly (readonly [word: RegExp, kind: Territory['kind']])[] = [
  [/\bcommunes?\b/, 'commune'],
  [/\bepci\b/, 'epci'],
  [/\bbassins?\b/, 'bassin'],
  [/\bzones? (d )?emploi\b/, 'employment-zone'],
  [/\bdepartements?\b/, 'department'],
  [/\bregions?\b/, 'region'],
  [/\bspel\b/, 'spel'],
  [/\bqpv\b/, 'qpv'],
];

/**
 * Reads the outlines of a GeoJSON or TopoJSON value. The kind of territory comes from the name of the object (TopoJSON)
 * or of the file, since a canton and a commune may share a code.
 *
 * @param onFault Called for each feature that cannot be used.
 * @returns No layer when the value has neither format, or when no name identifies the kind.
 */
export function readLayers(value: unknown, file: string, onFault: (reason: Message) => void): OutlineLayer[] {
  if (!isObject(value)) return [];
  if (value['type'] === 'Topology' && isObject(value['objects'])) {
    const polygonsOf = topologyReader(value);
    return Object.entries(value['objects']).flatMap(([name, object]) => {
      const geometries = isObject(object) && Array.isArray(object['geometries']) ? object['geometries'] : [object];
      return layerOf(kindOf(name) ?? kindOf(basename(file)), file, geometries, polygonsOf, onFault);
    });
  }
  const features =
    value['type'] === 'FeatureCollection' && Array.isArray(value['features']) ? value['features'] : undefined;
  if (!features && value['type'] !== 'Feature') return [];
  return layerOf(kindOf(basename(file)), file, features ?? [value], geoPolygons, onFault);
}

function kindOf(name: string): Territory['kind'] | undefined {
  const words = normaliseName(name).replace(/[^a-z]+/g, ' ');
  return KINDS.find(([word]) => word.test(words))?.[1];
}

function layerOf(
  kind: Territory['kind'] | undefined,
  file: string,
  items: readonly unknown[],
  polygonsOf: (item: Record<string, unknown>) => Ring[][] | undefined,
  onFault: (reason: Message) => void,
): OutlineLayer[] {
  if (!kind) return [];
  const features: OutlineFeature[] = [];
  items.forEach((item, index) => {
    const fault = (reason: Message): void => onFault(atPath(`/${index}`, reason));
    const properties = isObject(item) && isObject(item['properties']) ? item['properties'] : {};
    const code = properties['code'];
    const polygons = isObject(item) ? polygonsOf(item) : undefined;
    if (typeof code !== 'string' || code === '') fault(message('no-code-property'));
    else if (!polygons || polygons.length === 0) fault(message('not-a-polygon'));
    else if (!polygons.every(polygon => polygon.every(isInDegrees))) fault(message('not-in-degrees'));
    else features.push({ code, polygons });
  });
  return features.length > 0 ? [{ kind, file, features }] : [];
}

/** Whether a ring is in degrees: files in metres (Lambert-93) are common. */
export function isInDegrees(ring: Ring): boolean {
  return ring.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
}

/** Returns the polygons of a GeoJSON feature; undefined when it has none or they are not valid. */
export function geoPolygons(feature: Record<string, unknown>): Ring[][] | undefined {
  const geometry = feature['geometry'];
  if (!isObject(geometry) || !Array.isArray(geometry['coordinates'])) return undefined;
  const coordinates: readonly unknown[] = geometry['coordinates'];
  if (geometry['type'] === 'Polygon') return readPolygons([coordinates], readRing);
  return geometry['type'] === 'MultiPolygon' ? readPolygons(coordinates, readRing) : undefined;
}

function readRing(ring: unknown): Ring | undefined {
  if (!Array.isArray(ring)) return undefined;
  const points = ring.map(readPoint);
  return points.every(point => point !== undefined) ? points : undefined;
}

function readPoint(point: unknown): OutlinePoint | undefined {
  if (!Array.isArray(point)) return undefined;
  const [lon, lat] = point as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
    return undefined;
  return [lon, lat];
}
