// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedManifest, Territory } from '@orientation-widgets/feed';
import { writePart } from '../publish/published-file.js';
import { addToMultimap } from '../store/multimap.js';
import type { OutlineFeature, SourcedLayer } from '../tables/outline-layer.js';
import { makeTopology } from './topology.js';

/** Report of the outlines of one kind of territory. */
export interface OutlineReport {
  kind: Territory['kind'];
  /** Territories with an outline. */
  count: number;
  bytes: number;
  brotliBytes: number;
  /** Outlines that match no territory of the feed. */
  unknown: number;
  /** Territories of that kind without an outline. */
  without: number;
}

/** Maximum simplification error, in degrees of latitude: about a pixel of a map of the whole feed. */
const TOLERANCES: Readonly<Record<Territory['kind'], number>> = {
  country: 0.02,
  region: 0.004,
  department: 0.004,
  bassin: 0.003,
  'employment-zone': 0.003,
  epci: 0.003,
  commune: 0.0018,
  spel: 0.003,
  qpv: 0.0005,
  zrr: 0.003,
  'foreign-area': 0.003,
};

/**
 * Writes the outlines of the territories of a feed, one file per kind, and returns their manifest entries. Former communes
 * that merged into a current one are drawn as one territory of several polygons.
 *
 * @param current Current code of a commune that changed or merged.
 */
export async function publishOutlines(
  layers: readonly SourcedLayer[],
  territories: Iterable<Territory>,
  current: ReadonlyMap<string, string>,
  folder: string,
): Promise<{ entries: NonNullable<FeedManifest['outlines']>; reports: OutlineReport[] }> {
  const all = [...territories];
  const entries: NonNullable<FeedManifest['outlines']> = [];
  const reports: OutlineReport[] = [];
  for (const { kind, features, sourceId } of layers) {
    const idsByCode = new Map(all.filter(territory => territory.kind === kind).map(({ code, id }) => [code, id]));
    const { outlines, unknown } = outlinesOf(features, idsByCode, current);
    const report = {
      kind,
      count: outlines.length,
      bytes: 0,
      brotliBytes: 0,
      unknown,
      without: idsByCode.size - outlines.length,
    };
    reports.push(report);
    if (outlines.length === 0) continue;
    const part = await writePart(folder, `outlines-${kind}`, { ...makeTopology(outlines, TOLERANCES[kind]), sourceId });
    Object.assign(report, { bytes: part.bytes, brotliBytes: part.brotliBytes });
    entries.push({ kind, href: part.href, count: outlines.length, bytes: part.bytes, sha256: part.sha256 });
  }
  return { entries, reports };
}

function outlinesOf(
  features: readonly OutlineFeature[],
  idsByCode: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
): { outlines: { id: string; polygons: OutlineFeature['polygons'] }[]; unknown: number } {
  const polygonsById = new Map<string, OutlineFeature['polygons']>();
  let unknown = 0;
  for (const { code, polygons } of features) {
    const id = idsByCode.get(code) ?? idsByCode.get(current.get(code) ?? '');
    if (id === undefined) unknown++;
    else for (const polygon of polygons) addToMultimap(polygonsById, id, polygon);
  }
  const outlines = [...polygonsById].map(([id, polygons]) => ({ id, polygons }));
  return { outlines: outlines.sort((a, b) => (a.id < b.id ? -1 : 1)), unknown };
}
