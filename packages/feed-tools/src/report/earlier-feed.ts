// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { basename, join } from 'node:path';
import { isObject, readJson } from '../json/parse-json.js';
import type { SourceReport } from './source-report.js';
import { rowsOf, type SourceRows } from './source-rows.js';

/** The feed that a build is about to replace. */
export interface EarlierFeed {
  updated: string;
  /** Number of records, by collection. */
  counts: Partial<Record<CollectionName, number>>;
}

/** Number of records of a collection that had a field, in the feed that a build is about to replace. */
export interface EarlierFill {
  collection: CollectionName;
  field: string;
  /** Records whose field was filled. */
  filled: number;
  /** Records of the collection. */
  count: number;
}

/** A source of the feed that a build is about to replace. */
export interface EarlierSource extends SourceRows {
  id: string;
  paths: readonly string[];
}

/** Content of the report of the feed that a build is about to replace. */
export interface EarlierReport {
  fills: EarlierFill[];
  sources: EarlierSource[];
}

/** Reads the fields and the sources of the feed in a folder from its report; empty when no report can be read. */
export async function readEarlierReport(folder: string): Promise<EarlierReport> {
  let report: unknown;
  try {
    report = await readJson(join(folder, 'report.json'), 'report.json');
  } catch {
    return { fills: [], sources: [] };
  }
  return isObject(report) ? { fills: fillsOf(report), sources: sourcesOf(report) } : { fills: [], sources: [] };
}

function fillsOf(report: Record<string, unknown>): EarlierFill[] {
  if (!isObject(report['fields']) || !isObject(report['collections'])) return [];
  const { fields, collections } = report as { fields: Record<string, unknown>; collections: Record<string, unknown> };
  return COLLECTION_NAMES.flatMap(collection => {
    const fills = fields[collection];
    const count = countOf(collections[collection]);
    if (!Array.isArray(fills) || count === 0) return [];
    return fills.flatMap((fill: unknown) =>
      isObject(fill) && typeof fill['field'] === 'string' && typeof fill['filled'] === 'number'
        ? [{ collection, field: fill['field'], filled: fill['filled'], count }]
        : [],
    );
  });
}

function sourcesOf({ sources }: Record<string, unknown>): EarlierSource[] {
  if (!Array.isArray(sources)) return [];
  return sources.filter(isSourceReport).map(source => ({ id: source.id, paths: source.paths, ...rowsOf(source) }));
}

function isSourceReport(value: unknown): value is SourceReport {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['read'] === 'number' &&
    typeof value['merged'] === 'number' &&
    isObject(value['kept']) &&
    [value['paths'], value['dropped'], value['warnings']].every(Array.isArray)
  );
}

/** Reads the feed in a folder from its manifest; undefined when no feed can be read. */
export async function readEarlierFeed(folder: string): Promise<EarlierFeed | undefined> {
  let manifest: unknown;
  try {
    manifest = await readJson(join(folder, 'feed.json'), 'feed.json');
  } catch {
    return undefined;
  }
  if (!isObject(manifest)) return undefined;
  const counts: EarlierFeed['counts'] = {};
  for (const part of [manifest, await restOf(manifest, folder)]) {
    for (const name of COLLECTION_NAMES) {
      const entry = Object.hasOwn(part, name) ? part[name] : undefined;
      const count = Array.isArray(entry) ? entry.length : isObject(entry) ? countOf(entry) + countOf(entry['rest']) : 0;
      if (entry !== undefined) counts[name] = (counts[name] ?? 0) + count;
    }
  }
  const { updated } = manifest;
  return { updated: typeof updated === 'string' ? updated : '', counts };
}

/**
 * Reads the collections of a dashboard from the file of their own, if the manifest has one; empty when it cannot be
 * read.
 */
async function restOf({ rest }: Record<string, unknown>, folder: string): Promise<Record<string, unknown>> {
  try {
    const name = isObject(rest) ? basename(String(rest['href'])) : '';
    const json: unknown = await readJson(join(folder, name), name);
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}

function countOf(file: unknown): number {
  return isObject(file) && typeof file['count'] === 'number' ? file['count'] : 0;
}
