// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type FeedManifest, type Models } from '@orientation-widgets/feed';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedConfig } from '../config.js';
import { reportPage } from '../report/html/report-page.js';
import type { BuildReport, CollectionReport } from '../report/report.js';
import { Tallies } from '../report/tallies.js';
import type { FeedStore } from '../store/feed-store.js';
import { CollectionWriter, type WrittenCollection } from './collection-writer.js';
import { writeCompressed } from './published-file.js';
import { secondaryFilter } from './secondary-records.js';
import { validRecords, type InvalidRecords } from './valid-records.js';

/** Version of the contract written. */
const FORMAT_VERSION = '1.1';

/** Completes a record before it is written. */
export type Finish = <N extends CollectionName>(name: N, record: Models[N]) => Models[N];

/** Inputs of a publication. */
export interface Publication {
  config: FeedConfig;
  store: FeedStore;
  /** Records already rejected; those rejected while writing are added to them. */
  invalid: InvalidRecords;
  finish: Finish;
  /** Manifest entries of the outlines, already written. */
  outlines: NonNullable<FeedManifest['outlines']>;
  /** An empty folder for the feed. */
  folder: string;
  /** A folder for data that does not fit in memory. */
  temporary: string;
}

/** Writes the parts of a feed, then `feed.json`. Returns the report of each collection. */
export async function publishFeed(publication: Publication): Promise<BuildReport['collections']> {
  const { config, folder, outlines } = publication;
  const manifest: FeedManifest = {
    formatVersion: FORMAT_VERSION,
    title: config.title,
    publisher: config.publisher,
    language: config.language,
    updated: config.updated,
    territory: config.territory,
  };
  const reports: BuildReport['collections'] = {};
  for (const name of COLLECTION_NAMES) {
    const { written, report } = await publishCollection(name, publication);
    if (report.count === 0 && report.invalid.length === 0) continue;
    reports[name] = report;
    if (report.count > 0) Object.assign(manifest, { [name]: written.entry });
  }
  if (outlines.length > 0) manifest.outlines = outlines;
  await writeCompressed(join(folder, 'feed.json'), Buffer.from(`${JSON.stringify(manifest)}\n`));
  return reports;
}

/** Writes `report.json` and `report.html` beside the feed. */
export async function publishReport(report: BuildReport, folder: string): Promise<void> {
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'report.html'), reportPage(report));
}

async function publishCollection<N extends CollectionName>(
  name: N,
  { store, invalid, finish, folder, temporary }: Publication,
): Promise<{ written: WrittenCollection<N>; report: CollectionReport }> {
  const refused = invalid.get(name) ?? new Tallies();
  const writer = new CollectionWriter(name, { folder, temporary, isSecondary: secondaryFilter(name, store) });
  for (const record of validRecords(name, stableOrder(name, store), refused)) writer.add(finish(name, record));
  const written = await writer.write();
  return { written, report: { ...written.report, invalid: refused.list() } };
}

/**
 * Sorted, since places and providers come in the order of the sessions: their part would change whenever one session
 * ends.
 */
function stableOrder<N extends CollectionName>(name: N, store: FeedStore): Iterable<Models[N]> {
  const records = store.records(name).drain();
  if (name !== 'places' && name !== 'providers') return records;
  const idOf = (record: Models[N]): string => (record as { id: string }).id;
  return [...records].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
