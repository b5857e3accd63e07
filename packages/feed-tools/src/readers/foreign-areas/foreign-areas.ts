// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { isObject, readJson } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import type { OutlineFeature, Ring } from '../../tables/outline-layer.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { geoPolygons, isInDegrees } from '../outlines/layers.js';
import type { Position, Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { foreignAreasSignature } from './signature.js';
import './messages.js';

/** Maximum number of areas in a file. */
const MAX_AREAS = 5000;

/**
 * Areas across the border, such as the arrondissements of Belgium: GeoJSON with a code (`nis` or `code`) and a name
 * (`nom` or `name`). Each becomes a territory, located at the centre of its largest part, and an outline.
 */
export const foreignAreas: Reader = {
  kind: 'foreign-areas',
  name: 'territoires frontaliers',
  signature: foreignAreasSignature,
  provenance: { title: 'Territoires frontaliers', publisher: 'Statbel et IGN Belgique' },
  settings: ['country'],
  checkSettings: ({ country = 'BE' }, refuse) => {
    if (!isCountry(country)) refuse('/country', message('not-a-country-code', { value: String(country) }));
  },
  async read({ source, tables }, sink) {
    const { country = 'BE' } = source.settings;
    const prefix = String(country).toLowerCase();
    for (const { path, file } of await sourceFiles(source)) {
      const value = await readJson(path, file);
      const items: unknown = isObject(value) ? value['features'] : undefined;
      if (!Array.isArray(items)) throw new SourceError({ file, reason: message('no-outlines') });
      const features: OutlineFeature[] = [];
      items.slice(0, MAX_AREAS).forEach((item: unknown, index) => {
        sink.read();
        const at: Position = { file: `${file} /${index}` };
        const area = isObject(item) ? areaOf(item, prefix) : undefined;
        if (!area) return sink.drop(message('foreign-area-without-name'), at);
        const polygons = isObject(item) ? geoPolygons(item) : undefined;
        if (!polygons || polygons.length === 0) return sink.drop(message('not-a-polygon'), at);
        if (!polygons.every(polygon => polygon.every(isInDegrees))) return sink.drop(message('not-in-degrees'), at);
        sink.add('territories', { ...area, ...centreOf(polygons) }, at);
        features.push({ code: area.code, polygons });
      });
      const isKnown = tables.outlines.some(({ kind }) => kind === 'foreign-area');
      if (features.length > 0 && !isKnown)
        tables.outlines.push({ kind: 'foreign-area', file, features, sourceId: source.id });
    }
  },
};

function isCountry(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) && value !== 'FR';
}

function areaOf({ properties }: Record<string, unknown>, prefix: string): Territory | undefined {
  if (!isObject(properties)) return undefined;
  const textOf = (...names: string[]): string => {
    const value = names.map(name => (Object.hasOwn(properties, name) ? properties[name] : undefined)).find(Boolean);
    return typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value).slice(0, 200)) : '';
  };
  const [code, name] = [textOf('nis', 'code'), textOf('nom', 'name')];
  if (!/^[\w-]{1,40}$/.test(code) || name === '') return undefined;
  return { id: `${prefix}-${code}`, kind: 'foreign-area', code, name, parents: [] };
}

/** Returns the centroid of the largest outer ring, WGS 84. */
export function centreOf(polygons: readonly Ring[][]): { lat: number; lon: number } {
  const centres = polygons.map(([outer = []]) => centroidOf(outer)).sort((a, b) => b.area - a.area);
  const { lon, lat } = centres[0] ?? { lon: 0, lat: 0 };
  return { lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5 };
}

function centroidOf(ring: Ring): { lon: number; lat: number; area: number } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    const cross = lon * nextLat - nextLon * lat;
    twice += cross;
    x += (lon + nextLon) * cross;
    y += (lat + nextLat) * cross;
  });
  const [firstLon, firstLat] = ring[0] ?? [0, 0];
  return twice === 0
    ? { lon: firstLon, lat: firstLat, area: 0 }
    : { lon: x / (3 * twice), lat: y / (3 * twice), area: Math.abs(twice / 2) };
}
