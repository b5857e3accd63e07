// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { buildFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { configOf, folderWith, orientationFeed } from './command.js';

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
  const { stdout } = await orientationFeed('dump', out, name);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Models[N]);
}
