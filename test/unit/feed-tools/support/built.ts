// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed, type CollectionName, type Models } from '@orientation-widgets/feed';
import { buildFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { configOf, folderWith } from './command.js';
import { buildHosted, type HostedBuild } from './hosted-command.js';

/** A feed built for a test. */
export interface Built {
  out: string;
  report: BuildReport;
  /** Returns the records of a collection, as `dump` prints them. */
  records<N extends CollectionName>(name: N): Promise<Models[N][]>;
}

type Builder = (request: HostedBuild) => Promise<BuildReport>;

const builderWith =
  (build: Builder) =>
  async (
    t: TestContext,
    sources: readonly object[],
    files: Record<string, string | Uint8Array> = {},
    more: object = {},
  ): Promise<Built> => {
    const folder = await folderWith(t, files);
    const out = join(folder, 'out');
    const report = await build({ config: JSON.parse(configOf(sources, more)) as object, out, folder });
    return { out, report, records: name => recordsOf(out, name) };
  };

/** Builds a feed from sources and small files written beside the configuration. */
export const buildWith = builderWith(({ config, ...options }) => buildFeed(config, options));

/** Builds a feed in the same way, from a large file of a producer. */
export const buildLargeWith = builderWith(buildHosted);

/** Returns the records of a collection of a feed on disk, as `dump` prints them. */
export async function recordsOf<N extends CollectionName>(out: string, name: N): Promise<Models[N][]> {
  const location = await locateFeed(out);
  const feed = await loadFeed(location.url, loadOptions(location));
  const records: unknown[] = [];
  for (const record of await feed.collection(name))
    records.push('id' in record ? ((await feed.details(name, record.id)) ?? record) : record);
  return JSON.parse(JSON.stringify(records)) as Models[N][];
}
