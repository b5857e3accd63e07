// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed, type CollectionName, type Models } from '@orientation-widgets/feed';
import { buildFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { configOf, folderWith } from './command.js';

/** A feed built for a test. */
export interface Built {
  out: string;
  report: BuildReport;
  /** The records of a collection, as `dump` prints them. */
  records<N extends CollectionName>(name: N): Promise<Models[N][]>;
}

/** Builds a feed from sources and small files written beside the configuration. */
export async function buildWith(
  t: TestContext,
  sources: readonly object[],
  files: Record<string, string | Uint8Array> = {},
  more: object = {},
): Promise<Built> {
  const folder = await folderWith(t, files);
  const out = join(folder, 'out');
  const report = await buildFeed(JSON.parse(configOf(sources, more)), { out, folder });
  return { out, report, records: name => recordsOf(out, name) };
}

/** The records of a collection of a feed on disk, as `dump` prints them. */
export async function recordsOf<N extends CollectionName>(out: string, name: N): Promise<Models[N][]> {
  const location = await locateFeed(out);
  const feed = await loadFeed(location.url, loadOptions(location));
  const records: unknown[] = [];
  for (const record of await feed.collection(name))
    records.push('id' in record ? ((await feed.details(name, record.id)) ?? record) : record);
  return JSON.parse(JSON.stringify(records)) as Models[N][];
}
